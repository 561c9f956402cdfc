extension LanguageWords {
  static let french = LanguageWords(
    stopWords: """
      absolument accueil actuel actuelle actuellement affiche afficher afin agence agent agents ai
      ailleurs ainsi alors aléatoire aléatoirement aléatoires ancien ancienne anormal anormale
      anormaux ans août apparaissent apparait apparaît apparemment après après+connexion
      après+coupure+de+courant après+démarrage après+déménagement après+la+maj après+la+migration
      après+la+mise+à+jour après+le+redémarrage après+les+vacances après+maj après+migration
      après+mise+à+jour après+redémarrage aprés arrive arrive+plus arrive+à arrivons assez atelier
      au aucun+objet aucunement aujourd auparavant auprès auquel aussi aussitôt autant autre autres
      aux avais avait avant avec avez avoir avons avr avril ayant ayons batiment bcp beaucoup besoin
      besoin+d bien bientôt bizarre bjr bonjour bonsoir brusquement bsr bureau bureau+à+domicile
      bureaux bât bâtiment car ce ceci cela celle celui ces cet cette ceux chacun chaque chez
      chez+moi chose choses ci cinq client clients collaborateur collaborateurs collaboratrice
      collègue collègues combien comme comment complètement constamment constate constaté continu
      continuel continuellement contre cordialement correctement couloir courant critique critiques
      dans davantage de dedans dehors delà demain demande demander demandes demandeur demandons
      demandé demi depuis depuis+la+maj depuis+la+migration depuis+la+mise+à+jour
      depuis+le+déménagement depuis+le+redémarrage depuis+les+vacances depuis+maj depuis+mise+à+jour
      depuis+mise+à+jour+windows dernier derniers dernière dernièrement derrière des deux deuxième
      devant devenu devient devra devrait dim dimanche dire direct directement direction dis
      distance dit divers dix doit domicile donc donne donner dont dorénavant doute du dur durant
      dès début déc décembre déjà département désormais détail effectuer effectué effectuée
      effectuées effectués effet elle elles employé employée employés en en+boucle encore enfin
      ensemble ensuite entièrement entre entreprise entrée environ erratique espère est et etc eu
      eux exactement exemple externe extrêmement faire fais faisons fait faites faut faute façon
      finalement fois fonctionne fonctionnement fonctionnent fonctionner font fort forte fréquemment
      fréquent fréquente fréquentes fréquents févr février genre grand grande grands gros grosse
      guère général généralement habituel habituellement hausse hebdomadaire heure heure+actuelle
      heures heureux hier hors hui hélas hôtel+de+ville ici il ils immeuble immédiatement important
      importante importantes importants impérativement inattendu incessant incessantes incessants
      indique inopinément instant instantanément intempestif intempestive intempestives
      intermittence intermittent intermittente interne intérimaire intérimaires jamais janv janvier
      je jeu jeudi jeune jour jours juil juillet juin jusqu jusque juste justement la laisse laisser
      laquelle le lequel les lesquels leur leurs libre libres lieu lieux local+serveur loin long
      longs longtemps longue lors lorsque lourd lourds lui lun lundi là ma madame maintenant mais
      maison malgré mandant manière mar marche marchent marcher mardi mars matin matinée me meilleur
      mensuel mer merci merci+d merci+de mercredi mes mettre midi mien mienne mieux min minutes mn
      moi moindre moins mois moment momentanément mon monde monitoring monsieur mr métier même
      mêmement mêmes niveau nocturne nombre nombreuses nombreux normal normalement nos notamment
      notre nous nov novembre nuit nul nulle nécessaire nécessite nôtre obtenir obtiens obtient
      occasion occasionnellement oct octobre ok on ont onze ou oui outre ouvrable où par par+erreur
      parait paraît parce parfait parfaitement parfois parmi particulier partie partiellement
      partout parvenir parviens parvient pas+d+objet pendant permanence permanent permanente permet
      permettre personne personnes petit petite petits peu peut peuvent peux pic plait plaît plupart
      plus plusieurs plutôt point portant possibilité possibilités possible poste poste+n postes
      pour pourquoi pouvez pouvez+vous pouvoir pouvons premier première presque principal
      probablement prochain prochaine prochainement professionnel professionnelle proprement près
      préparation prépare préparer présent puis puisque qu quand quant quasi quasiment quatre que
      quel quelconque quelle quelles quelqu quelque quelques quels qui quinze quoi quotidien
      quotidienne raison rapide rapidement rdc refaire rencontre rencontrer reste restent rester
      rien récemment récent récente réceptionniste régulier réguliers régulière régulièrement
      régulières répétition répété répétée résultat résultats réussi réussis réussit sa sais salarié
      salariée salariés salle salle+de+réunion salle+informatique salle+serveur salle+serveurs
      salles+de+réunion sam samedi sans+arrêt sans+cesse sans+objet sauf se sec secrétaire
      secrétariat semaine semaines semble sembler septembre sera serait service+informatique ses
      seul seule seulement si signale signalement signaler signalé similaire simple simplement six
      siège société soient soir soirée soit sont soudain soudainement souffre souhaitant souhaite
      souhaiter souhaitons souhaité souhaitée sous souvent spontanément stagiaire stagiaires statut
      stp subitement suis suite suite+au+déménagement suite+au+redémarrage suite+maj
      suite+mise+à+jour suite+à+la+migration suite+à+la+mise+à+jour suite+à+maj suite+à+mise+à+jour
      suite+à+une+coupure+de+courant suite+à+une+mise+à+jour suivant suivante suivants sujet
      supervision supplémentaire supplémentaires sur surtout svp svp+merci svp+vérifier sympa
      systématique systématiquement sérieux sûr ta tant tantôt tard tel telle tellement tels
      temporaire temporairement temps tenir tentative tentatives tes tien tiens tient tombe tombé
      tombée totale totalement toujours tous tout tout+le+temps toute toutes toutes+les transaction
      transactions trois trop trouver très tu tôt ultérieurement un une uniquement urgence urgent
      urgente usager usagers utilisateur utilisateurs utilisation utilisatrice va vais ven vendredi
      venir vers veuillez veut veux vient vite voici voilà voir vois voit volumineux vos votre
      voudrais voudrions vouloir voulons voulu vous vrai vraiment vérification vérifier à+distance
      ça également équipe équipes établie établir établissement étage étages étaient était état
      étions été éventuellement évidemment être
      """,
    synonyms: """
      abonnement: abonnements abonner
      absence: message+d+absence absences
      accepter: accepté acceptée accepte
      accès: accéder accède accèdent accédé accessible accessibles accessibilité droits+d+accès
      accès: droit+d+accès demande+d+accès autorisation+d+accès acces accédons accéde
      achats:
      activer: activate activation activé activée activons réactiver réactivation
      administrateur: admin administrateurs droits+admin droits+administrateur
      administrateur: droits+d+administrateur
      adresses: adresse
      affichage: affichages visible visibles consulter
      agenda: agendas calendrier calendriers
      ajout: ajouter ajoute ajoutes ajoutent ajouté ajoutée ajoutés ajoutées ajoutons ajoutez
      ajout: ajoutant ajouts rajout rajouter
      alerte: alertes alarme alarmes avertissement
      alimentation: alimentations
      annuaire: annuaires
      annuler: annule annules annulent annulé annulée annulés annulées annulons annulez annulant
      annuler: annulation
      appel: appeler appele appeles appelent appelé appelée appelés appelées appelons appelez
      appel: appelant appels appelle
      application: applications appli applis
      appliquer: appliquée appliqué applique appliquées appliquent
      archiver: archive archives archivent archivé archivée archivés archivées archivons archivez
      archiver: archivant archivage
      armoire: armoires
      arrivée: arrivant arrivante nouvel+arrivant nouvelle+arrivante nouvelle+arrivée nouvel+arrivée
      arrivée: nouveau+collaborateur nouvelle+collaboratrice nouvel+employé nouveau+salarié
      arrivée: nouveau+venu intégration onboarding nouvel+utilisateur nouveau+compte création+compte
      arrivée: création+de+compte créer+compte créer+un+compte arrivées nouvelle+recrue
      arrivée: nouvelles+recrues nouveau+stagiaire nouvelle+stagiaire embauche embauches
      arrivée: nouvelle+embauche nouvel+embauché prise+de+poste recrutement nouveaux+arrivants
      arrivée: nouveaux+collaborateurs nouvelle+employée nouveau+collègue création+utilisateur
      arrivée: création+d+utilisateur créer+utilisateur créer+un+utilisateur création+d+un+compte
      arrivée: nouvelle+utilisatrice entrée+collaborateur création+compte+utilisateur nouveau+venue
      arrivée: onboard nouvelle+salariée
      attacher: attaché
      attente: attentes
      attribuer: attribue attribues attribuent attribué attribuée attribués attribuées attribuons
      attribuer: attribuez attribuant attribution affecter affectation
      augmenter: augmentation augmenté agrandir agrandissement étendre augmentez agrandissez élargir
      augmenter: élargissement
      bac: bacs tiroir
      badges: badge carte+d+accès cartes+d+accès badge+d+accès
      badgeuse: badgeuses pointeuse
      bande: bandes rayures rayure traits trace traces tache taches bavure bavures stries strie
      barre: barres
      base: bases
      basededonnées: base+de+données bases+de+données bdd
      batteries: batterie autonomie
      blanc: blanche blanches blancs
      bloquer:
      bloqué: débloquer déblocage débloqué déverrouiller déverrouillage bloquée bloqués bloque
      bloqué: blocage verrouillé verrouillage verrouiller bloquées bloquent verrouillées verrouille
      bloqué: déverrouillé déverrouillée verrouillés verrouillée vérouillé vérouillée verouillé
      bloqué: verouillée débloquez déverrouillez blocages verrouillages
      bourrage: bourrages bourage bourre papier+bloqué papier+bloque papier+coincé coincé+papier
      bouton: boutons
      boîte: boîtes boite
      branchement: brancher branche branches branchent branché branchée branchés branchées branchons
      branchement: branchez branchant branchements
      bruit: bruits bruyant grésille grésillement grésillements bruyante ronronne sifflement siffle
      bruit: bip bips bipe claquement grince grincement
      bulletin: bulletin+de+paie bulletins+de+paie fiche+de+paie fiches+de+paie bulletin+de+salaire
      bulletin: fiche+de+salaire bulletins
      caisse: caisses
      calcul: calculer calcules calculent calculé calculée calculés calculées calculons calculez
      calcul: calculant calculs
      caméra: caméras camera webcam webcams
      capteur: capteurs
      carte: cartes
      cartouchetoner: toner toners encre encres cartouche cartouches cartouche+d+encre
      cartouchetoner: cartouche+de+toner cartouches+de+toner cartouches+d+encre
      casque: casques casques+audio casque+audio micro+casque oreillette oreillettes écouteurs
      certificat: certificats
      changer: changes changent changé changée changés changées changeons changez changeant
      changer: changement changements modifier modification modifications modifié modifie
      chargement: charge charger chargent
      chargeur: chargeurs câble+de+charge bloc+d+alimentation adaptateur+secteur
      chargeur: cordon+d+alimentation
      chauffer: chauffe chauffes chauffent chauffé chauffée chauffés chauffées chauffons chauffez
      chauffer: chauffant surchauffe surchauffer chaud chaude surchauffes trop+chaud température
      chiffrement: chiffrer crypter cryptage
      clavier: claviers
      clignoter: clignote clignotes clignotent clignoté clignotée clignotés clignotées clignotons
      clignoter: clignotez clignotant clignotement scintille scintillement scintillent scintiller
      clignoter: tremble tremblotte vacille scintillements clignotements
      clé: clés clef clefs
      codes: code
      coincé: coincée
      commande: commandes commander
      comptabiliser: comptabilisation comptabilisé comptabilise imputation
      comptabilité: compta
      compte: comptes comptes+utilisateurs compte+utilisateur compte+windows compte+ad
      configurer: configure configures configurent configuré configurée configurés configurées
      configurer: configurons configurez configurant paramétrer paramétre paramétres paramétrent
      configurer: paramétré paramétrée paramétrés paramétrées paramétrons paramétrez paramétrant
      configurer: configuration paramétrage paramètres paramètre
      connecter: connexion connexions connecte connecté identifier authentification connectent
      connecter: connectée reconnecter reconnexion authentifier identifiant identifiants connectons
      connecter: me+connecter login loguer ouverture+de+session ouvrir+session ouvrir+une+session
      connecter: ouvrir+ma+session logger identification identification+session connections
      connecter: connexion+session jumeler appairer appairage
      contacts: contact
      contrat: contrats
      convertir: conversion converti
      copie: copier copies copient copié copiée copiés copiées copions copiez copiant photocopier
      copie: photocopie photocopies photocopient photocopié photocopiée photocopiés photocopiées
      copie: photocopions photocopiez photocopiant photocopieur photocopieuse copieur copieurs
      corrompu: corrompue corrompus corruption
      couleur: couleurs noir+et+blanc
      coupures: coupe coupé déconnexion déconnexions déconnecte déconnecté déconnecter coupés
      coupures: coupées coupent interruption interruptions interrompu interrompue déconnectent
      coupures: déconnectée déconnectés décroche perte+de+connexion instable instables instabilité
      coupures: se+coupe se+déconnecte saute sautent sauté déco décos décrochages décrochage
      coupures: microcoupures microcoupure micro+coupures
      courriel: mail e+mail e+mails email emails mails mél courriels mels mel
      courrier: courriers
      câble: câbles cable cables câblage
      date: dates
      deuxièmeécran: deuxième+écran second+écran deuxième+moniteur second+moniteur écran+secondaire
      deuxièmeécran: double+écran écran+supplémentaire moniteur+supplémentaire écran+additionnel
      deuxièmeécran: écran+externe moniteur+externe écrans+externes
      diffusion: diffuser
      disponible: disponibles
      dispositif: dispositifs appareil appareils
      disque: disques disque+dur
      distributions: distribution
      docks: dock station+d+accueil docking+station docking stations+d+accueil
      documents: document
      domaine:
      donnée: données
      dossier: dossiers répertoire dossiers+partagés répertoires
      double: doublon doublons
      douchette: douchettes
      droits: droit autorisation autorisations habilitation habilitations habiliter autoriser
      droits: autorisé permission permissions rôle rôles privilèges privilège habilité
      déclaration: déclarations
      déménagement: déménager
      départ: départs sortie offboarding quitte+la+société quitte+l+entreprise démission
      départ: démissionnaire départ+collaborateur fin+de+contrat sortante sorties licenciement
      départ: quitte parti salarié+parti collaborateur+parti a+quitté
      déplacer: déplace déplaces déplacent déplacé déplacée déplacés déplacées déplaçons déplacez
      déplacer: déplaçant déplacement
      désactiver: désactivation désactivé désactivée désactivées désactivés désactivez
      désinstaller: désinstallation désinstallé
      détecter: détecte détectes détectent détecté détectée détectés détectées détectons détectez
      détecter: détectant détection reconnaître reconnaitre reconnu reconnue reconnaît
      enregistrer: enregistrement enregistre sauvegarder enregistré enregistrée enregistrent
      envoyer: envoi envois envoie envoyé envoient envoyés envoyée envoyons expédier expédition
      envoyer: envoyez émettre sortants partent boîte+d+envoi boite+d+envoi
      espacedisque: espace espaces espace+de+stockage stockage espace+disque plus+de+place
      espacedisque: place+disque manque+de+place
      expiré: expire expirée expiration expirés expirer expirent périmé périmée échéance
      expiré: arrive+à+expiration
      exporter: exporte exportes exportent exporté exportée exportés exportées exportons exportez
      exporter: exportant export exports exportation
      facturation: facturer facturé
      facture: factures
      faible: insuffisant insuffisante bas basse limité limitée faibles
      fax:
      fermer: ferme fermes ferment fermé fermée fermés fermées fermons fermez fermant fermeture
      fichier: fichiers
      fileattente: file+d+attente file+attente files+d+attente
      filtre: filtrer filtres filtrent filtré filtrée filtrés filtrées filtrons filtrez filtrant
      filtre: filtrage
      finances: finance
      formation: formations
      formulaire: formulaires
      fournisseur: fournisseurs
      gpo: stratégie+de+groupe stratégies+de+groupe
      groupe: groupes
      générer: génére généres générent généré générée générés générées générons générez générant
      générer: génère génération
      hameçonnage: phishing phising arnaque arnaques fraude frauduleux frauduleuse frauduleuses
      hameçonnage: escroquerie usurpation spoofing mail+piégé phishings suspicion+phishing
      hameçonnage: tentative+de+phishing tentative+d+hameçonnage
      historique: historiques
      horsligne: hors+ligne offline hors+connexion apparaît+hors+ligne off+line
      hôtel:
      image: images photo photos
      importer: importe importes importent importé importée importés importées importons importez
      importer: import imports importation
      imprimante: imprimantes imprimer impression impressions imprime imprimé impriment
      imprimante: imprimante+réseau laserjet officejet imprimante+multifonction imprimante+laser
      imprimante: imprimantes+réseau imprimés imprimée imprimées mfp multifonction multifonctions
      incorrect: incorrecte incorrects incorrectes erroné erronée invalide faux mauvais mauvaise
      installationimprimante:
      installer: installe installé installée réinstallation installés installées installons install
      installer: installation installations installez réinstalle réinstaller déploiement déployer
      intranet:
      invitations: invitation
      invité: invités visiteur visiteurs
      itinérance: roaming
      joindre: joignable
      juridique:
      lampes: lampe
      lecteur: lecteurs
      lecteurréseau: lecteur+réseau lecteurs+réseau lecteurs+réseaux disque+réseau lecteurs+partagés
      lecteurréseau: lecteur+partagé disque+partagé partage+réseau partages+réseau lecteur+mappé
      lecteurréseau: réseau+partagé
      lecture: lire lisible illisible lecture+seule
      lent: lente lents lentes lenteur lenteurs ralenti ralentissement ralentissements rame ralentie
      lent: ralentis rames lentement rament ramer lags lag latence met+du+temps met+longtemps
      lent: met+trop+de+temps prend+du+temps prend+trop+de+temps très+long temps+de+réponse
      lent: temps+de+chargement performances performance saccade saccadé saccadée saccades
      liaison: liaisons
      libérer: libération libérez
      licence: licences license licenses
      lien: liens
      ligne: lignes
      liste: listes liste+de+diffusion listes+de+diffusion liste+de+distribution
      liste: listes+de+distribution liste+d+envoi mailing+list
      livraison: livrer livraisons livré
      logiciel: logiciels programme programmes
      macro: macros
      maj: mise+à+jour mises+à+jour mettre+à+jour màj actualiser actualisation mise+a+jour
      maj: mises+a+jour mises+à+jours mise+à+niveau mettre+à+niveau update updates upgrade
      maliciel: virus malware antivirus ransomware rançongiciel infecté infectée trojan
      maliciel: logiciel+malveillant malveillant malveillante infection maliciels cheval+de+troie
      manquant: manquante manquants manquantes absent absente introuvable disparu disparue il+manque
      manquant: manque+une manque+un non+trouvé non+trouvée plus+visible disparus disparues
      manquant: disparaît disparaissent introuvables n+apparaît+plus n+apparaît+pas
      marketing:
      matériel: matériels
      mdp: mot+de+passe mots+de+passe motdepasse mot+passe mots+passes mdps
      membre: membres
      messagerie: boîte+mail boite+mail boîte+de+réception boîte+aux+lettres boîte+email
      messagerie: boîte+e+mail boîte+de+messagerie boîte+courriel bal boite+aux+lettres
      messagerie: boite+de+réception boite+email boite+e+mail boite+de+messagerie inbox mailbox
      messagerie: boîtes+mail boîte+partagée boîte+mail+partagée boîte+générique
      messages: message
      mfa: double+authentification authentificator authenticator double+facteur
      mfa: authentification+à+deux+facteurs authentification+double+facteur
      mfa: authentification+multifacteur authentification+multifacteurs deux+facteurs
      mfa: double+authentification+mfa multifacteur authentification+forte 2+facteurs a2f
      mfa: multi+facteurs authentification+à+double+facteur authentification+2+facteurs
      micro: micros microphone microphones m+entend+pas m+entend m+entendent entend+pas+ma
      modèle: modèles
      mémoire: ram mémoires
      navigateur: navigateurs
      nettoyer: nettoye nettoyes nettoyent nettoyé nettoyée nettoyés nettoyées nettoyons nettoyez
      nettoyer: nettoyant nettoyage
      noir: noire noirs sombre
      nom: noms
      notes: note
      notifications: notification notifier notifie notifies notifient notifié notifiée notifiés
      notifications: notifiées notifions notifiez notifiant
      nouveau: nouvel nouvelle nouvelles nouveaux neuf neuve créer création crée créé créée créés
      nouveau: ouverture+de+compte créez
      numériser: numérise numérises numérisent numérisé numérisée numérisés numérisées numérisons
      numériser: numérisez numérisant scanner scanne scannes scannent scanné scannée scannés
      numériser: scannées scannons scannez scannant numérisation scan scans scanners numérisations
      numéro: numéros
      onduleur: onduleurs
      ordinateur: ordinateurs pc pcs unité+centrale postes+de+travail poste+de+travail ordi ordis
      ordinateur: mon+poste poste+informatique unités+centrales pc+fixe station+de+travail
      ordinateur: stations+de+travail portable portables pc+portable ordinateur+portable
      ordinateur: ordinateurs+portables laptop pc+portables ordi+portable laptops notebook
      ouvrir: ouvre ouverture ouvert démarrer démarre démarrage lancer lance lancement ouvrent
      ouvrir: ouverte ouverts ouvertes démarrent démarré démarrés lancé lancée lancent allume
      ouvrir: allumer allumage allumé
      pages: page site+web site+internet site+vitrine sites+web site+de+l+entreprise sites site
      paiement: paiements payer
      panne: error ne pas impossible impossibilité erreur erreurs pannes problème problèmes échec
      panne: échoue échoué défaut défectueux défectueuse dysfonctionnement hs cassé cassée sans
      panne: aucune ko bug bugs stop mort morte morts defectueux défaillant défaillante défaillance
      panne: défaillances echec échecs echoué échouée échouer non+fonctionnel buggé bogue cassés
      panne: cassées casse brisé brisée abîmé abimé endommagé endommagée anomalie anomalies soucis
      panne: dysfonctionnements inutilisable inopérant inopérante manque+de manque+d absence+de
      panne: manque indisponible indisponibles indisponibilité inaccessible inaccessibles
      panne: injoignable injoignables n~plus plus+de n~pas arrêté arrêtée non fissuré fissurée
      panne: fissure fêlé plus+d hors+service tombe+en+panne ne+va+plus échouent inutilisables
      panne: déconne souci défectueuses impossibles avarie refuse+de n+arrive+plus n+arrive+pas
      panne: inactif inactive inactifs muet muette dysfonctionne dysfonctionnel incomplet incomplète
      panne: coupure http aucun
      papiers: papier
      partagé: partagée partage partages partagés partagées partager
      perdu: perdue perdus perdre perte pertes perds égaré égarée
      pilote: pilotes driver
      pièce: pièces pièce+jointe pièces+jointes pj
      planning: plannings
      planter: plante plantage planté plantent plantée crash crashe crasher crashs crashé figer figé
      planter: figée fige gelé gèle gel figent freeze freezes se+ferme+tout+seul ferme+tout+seul
      planter: se+ferme+seul se+ferme fermeture+inattendue se+bloque se+fige gelée se+bloquent
      planter: freezé plantages bugge arrêt+inattendu ferme+inopinément figés
      plein: pleine pleins pleines saturé saturée saturés sature dépassé dépassée dépassement
      plein: atteint atteinte limite+atteinte quota+atteint excédé dépasse dépassés débordé déborde
      plein: limite+dépassée comble remplie rempli
      police: polices
      porte: portes
      ports: port
      pourriel: spam spams indésirable indésirables pourriels courrier+indésirable
      pourriel: courriers+indésirables mails+indésirables publicités publicitaires
      prise: prises
      processeur: cpu
      procédure: procédures
      profils: profil
      projet: projets
      périphérique: périphériques
      qualité:
      quarantaine:
      quotas: quota limite taille+limite
      raccourci: raccourcis
      rapport: rapports
      rdp: bureau+à+distance
      recevoir: reçoit reçoivent reçu réception reçue reçus reçues recevons recevez recois reçois
      recevoir: arrivent arrive+pas arrivent+pas entrants
      recherche: rechercher recherches recherchent recherché recherchée recherchés recherchées
      recherche: recherchons recherchez recherchant
      redémarrer: redémarre redémarrage redémarrages redémarrent redémarré relancer relance reboot
      redémarrer: redémarre+tout+seul redémarrages+intempestifs redemarre reboote rebooter
      rejet: rejeter rejete rejetes rejetent rejeté rejetée rejetés rejetées rejetons rejetez
      rejet: rejetant refuser refuse refuses refusent refusé refusée refusés refusées refusons
      rejet: refusez refusant rejets refus
      rejoindre: rejoint participer
      remplacer: remplacement remplacé remplace remplaces remplacent remplacée remplacés remplacées
      remplacer: remplaçons remplaçant changement+de renouveler renouvellement renouvelé échanger
      remplacer: échange remplacez
      rendez-vous: rdv
      renvoi: renvois renvoi+d+appel renvoi+d+appels
      retard: retards
      rh:
      routeur: routeurs
      règle: règles
      réclamation: réclamations
      récupérer: récupére récupéres récupérent récupéré récupérée récupérés récupérées récupérons
      récupérer: récupérez récupérant récupère restaurer restaure restaures restaurent restauré
      récupérer: restaurée restaurés restaurées restaurons restaurez restaurant récupération
      récupérer: restauration supprimé+par+erreur effacé+par+erreur supprimée+par+erreur
      récupérer: supprimés+par+erreur supprimé+accidentellement effacé+accidentellement
      récupérer: effacée+par+erreur supprimé+par+inadvertance
      réinitialiser: réinitialisation réinitialisé réinitialise réinitialisée réinitialisez réinit
      réinitialiser: reinit reset oublié oublier oubli oubliée oublie réinitialisations
      réinitialiser: réinitialisés oubliés
      réparer: répare répares réparent réparé réparée réparés réparées réparons réparez réparant
      réparer: réparation réparations
      répondeur: messagerie+vocale
      répondre: répond répondent réponse réponses répondu
      réseau: réseaux réseau+local lan
      réserver: réserve réserves réservent réservé réservée réservés réservées réservons réservez
      réserver: réservant réservation réservations
      résilier: résiliation
      résolution: résolutions
      réunion: réunions réunions+teams
      saisir: saisie saisies saisit
      sauvegarde: sauvegardes sauvegardé backup backups tâche+de+sauvegarde job+de+sauvegarde
      serveur: serveurs
      sessions: session
      signature: signatures signer
      signaux: signal
      son: sons audio volume entends entendre entend sonore inaudible
      sonner: sonne sonnent sonnerie
      souris:
      spouleur: spooler
      stock: stocks
      supprimer: suppression supprimé supprimée supprimés supprimées suppressions effacer effacé
      supprimer: effacée retirer retiré retirée retirez enlever enlevé
      suspect: suspecte suspects suspectes douteux
      synchroniser: sync synchronisation synchronise synchronisé synchro synchronisés synchronisée
      synchroniser: synchronisent
      système: systèmes
      tableau: tableaux
      tablette: tablettes
      taille: tailles
      terminaux: terminal
      touche: touches
      traiter: traite traites traitent traité traitée traités traitées traitons traitez traitant
      traiter: traitement traitements
      transfert: transférer transfére transféres transférent transféré transférée transférés
      transfert: transférées transférons transférez transférant transfère transferts
      tâche: tâches job jobs travail+planifié
      télécharger: téléchargement
      téléphone: téléphones téléphonie téléphones+fixes téléphoner telephones fixe mobile mobiles
      téléphone: smartphone smartphones gsm téléphone+portable portable+professionnel
      téléphone: poste+téléphonique postes+téléphoniques téléphone+fixe téléphone+ip
      téléphone: ligne+téléphonique combiné combinés téléphone+de+bureau tonalité
      télétravail: télétravailler
      valider: valide valides valident validé validée validés validées validons validez validant
      valider: validation
      vente:
      ventilateur: ventilateurs ventilo ventilos
      vide: vides
      vidéo: vidéos
      vidéoprojecteur: vidéoprojecteurs projecteur projecteurs rétroprojecteur rétroprojecteurs
      vidéoprojecteur: videoprojecteur videoprojecteurs
      visioconférence: visioconférences visioconf
      vitesse: débit
      volé: vol volée voler
      wifi: wi+fi sans+fil
      écran: écrans moniteur moniteurs afficheur
      écranbleu: écran+bleu écrans+bleus bsod bluescreen blue+screen blue+screen+of+death
      écranbleu: écrans+bleu stop+code
      éditer: édite édites éditent édité éditée édités éditées éditons éditez éditant édition
      élevé: élevée élevés élevées haut haute forte+charge excessive excessif
      équipement: équipements
      étiquette: étiquettes étiqueteuse étiquetage
      """,
    combinations: """
      accès: accès+droits
      accès+agenda: agenda+droits agenda+affichage agenda+partagé agenda+droits+panne agenda+panne
      accès+dossier: dossier+droits accès+partagé dossier+droits+panne
      accès+lecteurréseau: lecteurréseau+droits lecteurréseau+droits+panne
      accès+messagerie: messagerie+droits messagerie+droits+panne ajout+messagerie+partagé
      accès+partagé: partagé+droits
      accès+sharepoint: sharepoint+droits sharepoint+droits+panne
      adobe+licence: acrobat+licence
      bande+imprimante: qualité+imprimante ligne+imprimante noir+imprimante
      bloqué: bloqué+sessions bloqué+domaine planter+compte
      bourrage: bourrage+copie papiers+coincé
      bulletin+manquant: bulletin+panne+recevoir bulletin+panne
      cartouchetoner: cartouchetoner+installationimprimante
      certificat: certificat+ssl certificat+serveur
      certificat+expiré: certificat+remplacer
      changer+mdp: remplacer+mdp
      compte: compte+ad
      couleur: couleur+panne
      courriel+envoyer: messages+envoyer
      courriel+recevoir: messages+recevoir
      deuxièmeécran: deuxièmeécran+détecter deuxièmeécran+signaux
      douchette: lecteur+barre numériser+barre lecteur+codes
      droits: droits+panne
      espacedisque: espacedisque+disque disque+plein disque+faible espacedisque+faible
      espacedisque: espacedisque+plein espacedisque+panne espacedisque+serveur espacedisque+manquant
      fileattente: fileattente+imprimante
      hameçonnage: suspect+courriel
      installationimprimante: imprimante+installer imprimante+ajout imprimante+nouveau
      installer: installer+logiciel installer+application installer+ordinateur
      internet: internet+connecter internet+réseau
      intranet: intranet+pages
      lecteurréseau: lecteurréseau+disponible
      lent: vitesse+faible
      licence+expiré: licence+remplacer
      maliciel: maliciel+alerte maliciel+détecter maliciel+ordinateur
      mdp: mdp+windows mdp+ad mdp+domaine mdp+compte
      mdp+réinitialiser: mdp+nouveau
      messagerie: messagerie+boîte messagerie+outlook
      messageriepleine: messagerie+plein courriel+plein messagerie+espacedisque
      messageriepleine: courriel+espacedisque messagerie+quotas courriel+quotas messagerie+faible
      messageriepleine: messagerie+taille messagerie+augmenter courriel+augmenter quotas+augmenter
      mfa: mfa+ad mfa+application
      mfa+réinitialiser: mfa+nouveau mfa+remplacer mfa+perdu mfa+changer mfa+configurer
      mfa+réinitialiser: mfa+téléphone mfa+redémarrer
      mémoire: mémoire+serveur mémoire+alerte mémoire+élevé mémoire+plein
      nom: nom+changer
      nouveau: nouveau+commande
      panne: panne+connecter panne+accès panne+répondre panne+disponible panne+remplacer
      panne: panne+réparer panne+codes rejet+accès panne+rejet
      panne+clavier: panne+touche
      panne+deuxièmeécran: panne+écran+détecter
      panne+macro: macro+désactiver macro+bloqué
      panne+mfa: panne+mfa+téléphone
      panne+pages: pages+horsligne
      panne+son: manquant+son
      pilote+imprimante: pilote+installationimprimante
      planter: *+panne+répondre
      planter+ordinateur: ordinateur+panne+répondre
      plein+onedrive: onedrive+espacedisque
      processeur: processeur+serveur processeur+alerte processeur+élevé
      rejoindre+teams: lien+teams
      rejoindre+webex: lien+webex
      rejoindre+zoom: lien+zoom
      retard: retard+recevoir
      retard+courriel: courriel+lent
      récupérer: récupérer+sauvegarde récupérer+supprimer
      récupérer+fichier: récupérer+dossier récupérer+documents récupérer+donnée
      réseau+lent: connecter+lent
      sauvegarde: sauvegarde+serveur sauvegarde+tâche sauvegarde+veeam
      skype: skype+réunion skype+appel skype+visioconférence
      souris: souris+wifi
      teams: teams+réunion teams+appel teams+visioconférence
      usb: usb+clé
      webex: webex+réunion webex+appel webex+visioconférence
      wifi: wifi+réseau
      zoom: zoom+réunion zoom+appel zoom+visioconférence
      écrannoir: noir+écran
      """,
    shadows: """
      #+maj: windows coupures
      #+panne: ouvrir
      *: ordinateur
      *+lent: connecter réseau
      *+panne: ouvrir chargement
      administrateur: accès droits ordinateur installer
      agenda: outlook
      agenda+accès: panne rejet partagé manquant nouveau ajout
      ajout+groupe: ad membre
      arrivée: compte nouveau accès configurer ouvrir
      badges: porte ouvrir
      bande: panne noir papiers ouvrir qualité ligne pages
      batteries: ordinateur chargement remplacer nouveau commande
      bloqué: compte panne connecter ad windows rejet recevoir mdp réinitialiser incorrect
      bourrage: panne imprimante papiers bac planter recevoir
      bruit: panne ordinateur ventilateur
      bulletin+manquant: portal recevoir disponible
      caméra: nouveau commande remplacer
      cartouchetoner: imprimante vide faible remplacer nouveau panne commande manquant changer
      casque: ordinateur nouveau commande remplacer
      certificat+expiré: intranet portal pages
      chargeur: ordinateur nouveau commande remplacer
      chauffer: panne
      citrix: sessions
      clavier: ordinateur nouveau commande remplacer
      clignoter: panne
      coupures: panne connecter
      courriel+envoyer: outlook
      courriel+recevoir: outlook
      deuxièmeécran: commande nouveau ajout
      docks: ordinateur détecter
      dossier+accès: panne rejet partagé réseau manquant nouveau ajout arrivée changer ouvrir
      douchette: codes barre numériser lecteur
      droits: manquant rejet ajout changer augmenter nouveau maj
      départ: compte désactiver accès supprimer fermer bloqué
      envoyer: planter bourrage bloqué
      expiré: panne connecter ouvrir alerte
      hameçonnage: courriel recevoir suspect panne
      horsligne: panne réseau connecter joindre disponible manquant
      imprimante: recevoir réseau ordinateur
      incorrect: panne
      installationimprimante: panne
      invité: compte accès mdp
      lecteurréseau: panne manquant connecter coupures accès rejet partagé
      lent: panne ouvrir chargement répondre joindre faible élevé
      licence+expiré: activer remplacer
      liste: courriel distributions
      liste+ajout: membre nouveau
      maliciel: panne
      mdp+expiré: changer réinitialiser remplacer
      mdp+réinitialiser: compte changer windows
      messagerie: courriel
      messagerie+accès: panne rejet partagé manquant nouveau ajout
      messageriepleine: panne envoyer recevoir augmenter quotas espacedisque taille courriel
      messageriepleine: messagerie outlook enregistrer plein faible
      mfa+réinitialiser: changer remplacer perdu application accès configurer téléphone
      micro: ordinateur détecter
      noir: panne ouvrir
      ordinateur: nouveau commande
      outlook+recherche: courriel
      panne+batteries: réparer ouvrir
      panne+caméra: réparer activer
      panne+casque: réparer son micro connecter bluetooth détecter
      panne+chargeur: réparer
      panne+clavier: réparer connecter bluetooth détecter touche
      panne+docks: nouveau commande remplacer réparer connecter ouvrir chargement écran image
      panne+imprimante: nouveau commande remplacer réparer connecter ouvrir
      panne+micro: activer
      panne+numériser: connecter ouvrir read
      panne+ordinateur: remplacer réparer
      panne+pages: chargement ouvrir
      panne+souris: réparer connecter bluetooth détecter
      panne+touche: bloqué
      panne+téléphone: réparer signaux ligne
      panne+usb: détecter ports
      panne+vidéoprojecteur: image ouvrir signaux écran connecter
      panne+écran: réparer ouvrir signaux image connecter
      perdu: panne
      pilote+imprimante: panne manquant installer
      pièce: courriel
      pièce+ouvrir+panne: pdf outlook
      planter: panne ouvrir répondre chargement fermer bloqué
      planter+outlook: courriel pièce
      plein: panne envoyer recevoir enregistrer quotas taille augmenter joindre
      pourriel: courriel recevoir augmenter messagerie ajout filtre boîte
      qualité: incorrect
      quarantaine: courriel planter bloqué accès messages libérer recevoir
      retard+courriel: recevoir
      récupérer: perdu
      réinitialiser: panne connecter nouveau
      sauvegarde+panne: tâche serveur sql basededonnées courriel
      serveur: application
      sharepoint+accès: panne rejet pages partagé dossier manquant nouveau ajout
      son: ordinateur
      souris: ordinateur nouveau commande remplacer
      téléphone: nouveau commande remplacer
      usb: disque
      ventilateur: ordinateur
      volé: panne
      wifi+lent: connecter réseau
      écran: nouveau commande remplacer
      écran+détecter: ordinateur
      écranbleu: panne ouvrir planter ordinateur redémarrer chargement windows
      écrannoir: ouvrir ordinateur panne connecter
      étiquette: imprimante
      """,
    quiet: """
      error
      """,
    context: """
      application dispositif documents fichier formulaire logiciel messages pages périphérique
      système
      """,
    places: """
      achats alerte comptabilité finances hôtel juridique marketing projet rh stock télétravail
      vente
      """,
    others: """
      abusent accident actions activité alimente alimenter aliments alimenté annales annuel annuels
      appellation appellations applicable applicables armoiries arriver arrives arrivés arête
      autonome avare azur bancs bites blanchet blanchi bruts caisson capter cases chartes chasses
      chassés chauffeur chiffre chiffres claque claquer classes classée classées classés clou
      combiner combler commandement commandeur commando comptent compter comptez comte comtes comté
      comtés copines couler coupant couples coups courtier courtiers cuisses diffuseur documentation
      domine dominé donnes donnés drive droite droites défendre détecteur envie espèces excellent
      excellente experte experts exprès fable fables ferez fermeté fermier ferons fiable fiables
      fiancé formant forment formées fracture fractures genres groupement gêner gênée habileté
      historiquement imprimeur impôt impôts incitation internat intègre intégrer intégré intégrée
      intégrés intérêt inviter juridiquement lames lanceur lançant livres livreur location locations
      loger louer manquement massage massages maçons messager mette modules nouvellement orale
      ouvertement ouvrant ouvrier ouvrira parages parent partant peine peines peinture peintures
      perde perdure plaines plainte plane planer plantation plantations plantes plants planète plate
      pleinement polie porta portage portail portent potable poteau poteaux potes pourrie pourries
      prime privilégie privilégié privilégiés programmation programmer projeter prêtes pères
      rapportent rapporter remplir remplissage remplit repaire reparle reparler repartent repense
      replacer repli repose repères repérer repérés restaurants revint revois revoit récit répandre
      répandu rêvait saigner saisine saturne sautant sifflet signe signé singer sobre soigner
      sombrer sorte sortes sortis soucier souri stature tailler termina touchent toucher traiteur
      traître traîtres vaille valises vision visiter ébauche échangeur éditeur élever équiper équipé
      équipée équipés éteindre étend
      """,
    endings: "s x e es",
    stems: "ements ement ations ation ent ees ee es er e s",
    givenNames: """
      adrien agnès alain alexandre amandine amélie anaïs antoine arnaud audrey aurélie aurélien
      baptiste bastien benoît bernard brigitte bruno caroline chantal christelle christian
      christophe clément corinne cyril cécile cédric céline damien delphine denis denise didier
      dominique emmanuel estelle fabien fabrice françois françoise frédéric gilles guillaume gérard
      henri hugo hélène isabelle jacques jean jeanne josette joël julien jérôme karine laetitia
      laurence laurent luc lucas lucie lucien ludovic léa manon marc marcel marion mathieu mathilde
      maxime michel mickaël monique mélanie nadège nathalie nicolas noémie odile olivier pascal
      patrice philippe pierre quentin raphaël renaud roger romain régis rémi sandrine serge solène
      stéphane sylvain sylvie sébastien séverine thierry théo valentin virginie véronique xavier
      yann yves élise élodie émilie éric étienne
      """,
    surnames: """
      andré arnaud aubert barbier bernard bertrand blanc blanchard bonnet bourgeois boyer brun
      brunet caron chevalier clément colin david denis dubois dufour dumas dumont dupont dupuis
      durand duval fabre faure fernandez fontaine fournier françois gaillard garcia garnier gauthier
      gautier girard giraud guérin gérard henry jean joly lacroix lambert laurent leblanc leclerc
      leclercq lefebvre lefèvre legrand lemaire lemoine lenoir leroux leroy lopez lucas marchand
      marie martin martinez masson mathieu mercier meunier meyer michel moreau morel morin muller
      nguyen nicolas noir noël perez perrin petit philippe picard renard renaud rey richard robert
      robin roche roger rolland rousseau roussel roux roy sanchez schmitt simon vidal vincent
      """,
    titles: "monsieur madame mme mlle")
}
