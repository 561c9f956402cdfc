extension LanguageWords {
  static let french = LanguageWords(
    stopWords: """
      absolument accueil actuel actuelle actuellement affiche afficher afin agence agent agents ai
      ailleurs ainsi alors anormal anormale anormaux ans août apparaissent apparait apparaît
      apparemment après après+la+mise+à+jour après+mise+à+jour aprés arrive assez au aucun
      aucun+objet aucunement aujourd auparavant auprès auquel aussi aussitôt autant autre autres aux
      avais avait avant avec avez avoir avons avr avril ayant ayons batiment bcp beaucoup besoin
      bien bientôt bizarre bjr bonjour bonsoir brusquement bsr bureau bureaux bât bâtiment car ce
      ceci cela celle celui ces cet cette ceux chacun chaque chaude chez chose choses ci cinq client
      clients collaborateur collaborateurs collaboratrice collègue collègues combien comme comment
      complètement constamment constate constaté continu continuellement contre cordialement
      correctement couloir courant dans davantage de dedans dehors delà demain demande demander
      demandes demandeur demandons demandé demi depuis depuis+la+mise+à+jour depuis+mise+à+jour
      dernier derniers dernière dernièrement derrière des deux deuxième devant devenu devient devra
      devrait dim dimanche dire direct directement direction dis dit divers dix doit domicile donc
      donne donner dont dorénavant doute du dur durant dès début déc décembre déjà département
      désormais détail effectuer effectué effet elle elles employé employée employés en en+boucle
      encore enfin ensemble ensuite entièrement entre environ erratique espère est et etc eu eux
      exactement exemple externe extrêmement faire fais faisons fait faites faut faute façon
      finalement fois fonctionne fonctionnement fonctionnent fonctionner font fort forte fréquemment
      fréquent fréquente févr février genre grand grande grands gros grosse guère général
      généralement habituel habituellement hebdomadaire heure heures heureux hier hors hui hélas ici
      il ils immeuble immédiatement importante impérativement inattendu indique inopinément instant
      instantanément intempestif intempestive intempestives intermittence intermittent intermittente
      interne intérimaire intérimaires jamais janv janvier je jeu jeudi jeune jour jours juil
      juillet juin jusqu jusque juste justement la laisse laisser laquelle le lequel les lesquels
      leur leurs lieu lieux local+serveur loin long longs longtemps longue lors lorsque lourd lourds
      lui lun lundi là ma madame maintenant mais malgré manière mar marche marchent marcher mardi
      mars matin matinée me meilleur mensuel mer merci mercredi mes mettre midi mien mienne mieux
      minutes moi moindre moins mois moment momentanément mon monde monsieur mr même mêmement mêmes
      niveau nocturne nombre nombreuses nombreux normal normalement nos notamment notre nous nov
      novembre nuit nul nulle nécessaire nécessite nôtre obtenir obtient occasion occasionnellement
      oct octobre ok on ont onze ou oui outre où par par+erreur parait paraît parce parfait
      parfaitement parfois parmi particulier partie partiellement partout pas+d+objet pendant
      permanence permanent permanente permet permettre personne personnes petit petite petits peu
      peut peuvent peux pic plait plaît plupart plus plusieurs plutôt point portant possibilité
      possibilités possible poste postes pour pourquoi pouvez pouvoir pouvons premier première
      presque principal probablement prochain prochaine prochainement proprement près présent puis
      puisque quand quant quasi quasiment quatre que quel quelconque quelle quelles quelqu quelque
      quelques quels qui quinze quoi quotidien quotidienne raison rapide rapidement rdc rencontre
      rencontrer reste restent rester rien récemment récent récente régulier régulière régulièrement
      répétition répété répétée sa sais salarié salariée salariés salle salle+de+réunion
      salle+informatique salle+serveur salle+serveurs salles+de+réunion sam samedi sans+arrêt
      sans+cesse sans+objet sauf se secrétariat semaine semaines semble sembler septembre sera
      serait ses seul seule seulement si signale signalement signaler signalé similaire simple
      simplement site six siège soient soir soirée soit sont soudain soudainement souhaitant
      souhaite souhaiter souhaitons souhaité sous souvent spontanément stagiaire stagiaires stp
      subitement suis suite suivant suivante suivants sujet supplémentaire sur surtout svp sympa
      systématique systématiquement sérieux sûr ta tant tantôt tard tel telle tellement tels
      temporaire temporairement temps tenir tentative tentatives tes tien tiens tient totale
      totalement toujours tous tout toute toutes trois trop trouver très tu tôt ultérieurement un
      une uniquement urgence urgent urgente usager usagers utilisateur utilisateurs utilisation
      utilisatrice va vais ven vendredi venir vers veuillez veut veux vient vite voici voilà voir
      vois voit volumineux vos votre voudrais voudrions vouloir voulons vous vrai vraiment ça
      également étage étaient était étions été éventuellement évidemment être
      """,
    synonyms: """
      abonnement: abonnements abonner
      absence: message+d+absence absences
      accepter: accepté acceptée accepte
      accès: accéder droits droit autorisation autorisations habilitation accède accèdent accédé
      accès: accessible accessibles accessibilité permission permissions habilitations habiliter
      accès: autoriser autorisé
      achats:
      activer: activate activation activé activée activons réactiver réactivation
      adresse: adresses
      affichage: affichages
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
      arrivée: création+de+compte créer+compte créer+un+compte arrivées
      attacher: attaché
      attente: attentes
      attribuer: attribue attribues attribuent attribué attribuée attribués attribuées attribuons
      attribuer: attribuez attribuant attribution affecter affectation
      bac: bacs tiroir
      badge: badges carte+d+accès cartes+d+accès badge+d+accès
      badgeuse: badgeuses pointeuse
      barre: barres
      base: bases
      basededonnées: base+de+données bases+de+données bdd
      batterie: batteries
      blanc: blanche blanches blancs
      bloquer:
      bloqué: débloquer déblocage débloqué déverrouiller déverrouillage bloquée bloqués bloque
      bloqué: blocage verrouillé verrouillée verrouillage verrouiller bloquées bloquent verrouillés
      bloqué: verrouillées verrouille déverrouillé déverrouillée
      bourrage: bourrages
      bouton: boutons
      boîte: boîtes boite
      branchement: brancher branche branches branchent branché branchée branchés branchées branchons
      branchement: branchez branchant branchements
      bruit: bruits bruyant bruyante grésille grésillement grésillements
      caisse: caisses
      calcul: calculer calcules calculent calculé calculée calculés calculées calculons calculez
      calcul: calculant calculs
      caméra: caméras camera webcam webcams
      capteur: capteurs
      carte: cartes
      cartouche: cartouches
      cartouchetoner: toner toners
      casque: casques
      certificat: certificats
      changer: changes changent changé changée changés changées changeons changez changeant
      changer: changement changements modifier modification modifications modifié modifie
      chargement: charge charger chargent
      chargeur: chargeurs
      chauffer: chauffe chauffes chauffent chauffé chauffée chauffés chauffées chauffons chauffez
      chauffer: chauffant surchauffe surchauffer
      chiffrement: chiffrer crypter cryptage
      clavier: claviers
      clignoter: clignote clignotes clignotent clignoté clignotée clignotés clignotées clignotons
      clignoter: clignotez clignotant clignotement clignotements scintille scintillement
      clé: clés clef clefs
      code: codes
      coincé: coincée
      commande: commandes commander
      comptabilité: compta
      compte: comptes
      configurer: configure configures configurent configuré configurée configurés configurées
      configurer: configurons configurez configurant paramétrer paramétre paramétres paramétrent
      configurer: paramétré paramétrée paramétrés paramétrées paramétrons paramétrez paramétrant
      configurer: configuration paramétrage paramètres paramètre
      connecter: connexion connexions connecte connecté identifier authentification connectent
      connecter: connectée reconnecter reconnexion authentifier identifiant identifiants
      contact: contacts
      contrat: contrats
      convertir: conversion converti
      copie: copier copies copient copié copiée copiés copiées copions copiez copiant photocopier
      copie: photocopie photocopies photocopient photocopié photocopiée photocopiés photocopiées
      copie: photocopions photocopiez photocopiant photocopieur photocopieuse copieur copieurs
      corrompu: corrompue corrompus corruption
      couleur: couleurs
      coupure: coupures coupe coupé déconnexion déconnexions déconnecte déconnecté déconnecter
      coupure: coupés coupées coupent interruption interruptions interrompu interrompue déconnectent
      coupure: déconnectée déconnectés décroche perte+de+connexion
      courriel: mail courriels e+mail e+mails email emails mails mél
      courrier: courriers
      câble: câbles cable cables câblage
      date: dates
      deuxièmeécran: deuxième+écran second+écran deuxième+moniteur second+moniteur écran+secondaire
      deuxièmeécran: double+écran
      diffusion: diffuser
      disponible: disponibles
      disque: disques disque+dur
      distribution:
      dock: station+d+accueil docking+station docking stations+d+accueil
      document: documents
      domaine:
      donnée: données
      dossier: dossiers répertoire répertoires dossiers+partagés
      double: doublon doublons
      douchette: douchettes
      déclaration: déclarations
      déménagement: déménager
      départ: départs sortie offboarding
      déplacer: déplace déplaces déplacent déplacé déplacée déplacés déplacées déplaçons déplacez
      déplacer: déplaçant déplacement
      désactiver: désactivation désactivé désactivée
      désinstaller: désinstallation désinstallé
      détecter: détecte détectes détectent détecté détectée détectés détectées détectons détectez
      détecter: détectant détection reconnaître reconnaitre reconnu reconnue reconnaît
      encre: encres
      enregistrer: enregistrement enregistre sauvegarder enregistré enregistrée enregistrent
      envoyer: envoi envois envoie envoyé envoient envoyés envoyée envoyons
      espacedisque: espace espaces
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
      figer: figé figée fige gelé gèle gel figés figent freeze freezes
      fileattente: file+d+attente file+attente files+d+attente
      filtre: filtrer filtres filtrent filtré filtrée filtrés filtrées filtrons filtrez filtrant
      filtre: filtrage
      finance:
      formation: formations
      formulaire: formulaires
      fournisseur: fournisseurs
      gpo: stratégie+de+groupe stratégies+de+groupe
      groupe: groupes
      générer: génére généres générent généré générée générés générées générons générez générant
      générer: génère génération
      hameçonnage: phishing phising
      historique: historiques
      horsligne: hors+ligne offline
      identification: login identification+session
      image: images photo photos
      importer: importe importes importent importé importée importés importées importons importez
      importer: important import imports importation
      imprimante: imprimantes imprimer impression impressions imprime imprimé impriment
      imprimante: imprimante+réseau mfp laserjet officejet
      incorrect: incorrecte incorrects incorrectes erroné erronée invalide faux mauvais mauvaise
      installationimprimante:
      installer: install installe installé installée réinstaller réinstallation installés installées
      installer: installons installez
      intranet:
      invitation: invitations
      invité: invités visiteur visiteurs
      itinérance: roaming
      lampe: lampes
      lecteur: lecteurs
      lecteurréseau: lecteur+réseau lecteurs+réseau lecteurs+réseaux disque+réseau
      lecture: lire lisible illisible
      lent: lente lents lentes lenteur lenteurs ralenti ralentissement ralentissements rame ralentie
      lent: ralentis rames lentement
      liaison: liaisons
      licence: licences
      lien: liens
      ligne: lignes
      liste: listes
      livraison: livrer livraisons livré
      logiciel: logiciels programme programmes
      macro: macros
      maj: mise+à+jour mises+à+jour mettre+à+jour màj actualiser actualisation mise+a+jour
      maj: mises+a+jour
      maliciel: virus malware antivirus
      manquant: manquante manquants manquantes absent absente introuvable introuvables disparu
      manquant: disparue il+manque manque+une manque+un non+trouvé non+trouvée
      marketing:
      matériel: matériels
      mdp: mot+de+passe mots+de+passe motdepasse mot+passe mots+passes mdps
      message: messages
      messagerie: boîte+mail boite+mail boîte+aux+lettres boîte+de+réception
      mfa: double+authentification authentificator authenticator double+facteur
      micro: micros microphone microphones
      modèle: modèles
      multifonction: multifonctions
      mémoire: ram mémoires
      navigateur: navigateurs
      nettoyer: nettoye nettoyes nettoyent nettoyé nettoyée nettoyés nettoyées nettoyons nettoyez
      nettoyer: nettoyant nettoyage
      noir: noire noirs
      nom: noms
      note: notes
      notification: notifier notifie notifies notifient notifié notifiée notifiés notifiées
      notification: notifions notifiez notifiant notifications
      nouveau: nouvel nouvelle nouvelles nouveaux neuf neuve créer création crée créé créée créés
      nouveau: ouverture+de+compte créez
      numériser: numérise numérises numérisent numérisé numérisée numérisés numérisées numérisons
      numériser: numérisez numérisant scanner scanne scannes scannent scanné scannée scannés
      numériser: scannées scannons scannez scannant numérisation scan scans scanners numérisations
      numéro: numéros
      onduleur: onduleurs
      ordinateur: ordinateurs pc pcs unité+centrale postes+de+travail poste+de+travail ordi ordis
      ordinateur: mon+poste
      oublié: oublier oubli oubliée oublie
      ouvrir: ouvre ouverture ouvert démarrer démarre démarrage lancer lance lancement ouvrent
      ouvrir: ouverte ouverts ouvertes démarrent démarré démarrés lancé lancée lancent allume
      ouvrir: allumer allumage allumé
      page: pages
      paiement: paiements payer
      panne: error ne pas impossible impossibilité erreur erreurs pannes problème problèmes échec
      panne: échoue échoué échouent défaut défectueux défectueuse dysfonctionnement hs cassé cassée
      panne: sans aucune ko bug bugs stop mort morte morts defectueux défaillant défaillante
      panne: défaillance défaillances echec échecs echoué échouée échouer non+fonctionnel buggé
      panne: bogue cassés cassées casse brisé brisée abîmé abimé endommagé endommagée impossibles
      panne: anomalie anomalies souci soucis dysfonctionnements inutilisable inopérant inopérante
      panne: manque+de manque+d absence+de manque indisponible indisponibles indisponibilité
      panne: inaccessible inaccessibles injoignable injoignables n~plus plus+de n~pas arrêté arrêtée
      panne: non fissuré fissurée fissure fêlé plus+d
      papier: papiers
      partagé: partagée partage partages partagés partagées partager
      perdu: perdue perdus perdre perte pertes perds égaré égarée
      pilote: pilotes driver
      pièce: pièces pièce+jointe pièces+jointes pj
      planning: plannings
      planter: plante plantage plantages planté plantent plantée crash crashe crasher crashs crashé
      plein: pleine pleins pleines saturé saturée saturés sature dépassé dépassée dépassement
      plein: atteint atteinte
      police: polices
      port: ports
      portable: portables pc+portable ordinateur+portable ordinateurs+portables laptop
      porte: portes
      pourriel: spam spams indésirable indésirables pourriels
      prise: prises
      processeur: cpu
      procédure: procédures
      profil: profils
      projet: projets
      périphérique: périphériques
      quarantaine:
      quota: limite quotas taille+limite
      raccourci: raccourcis
      rapport: rapports
      rdp: bureau+à+distance
      recevoir: reçoit reçoivent reçu réception reçue reçus reçues recevons recevez recois reçois
      recevoir: arrivent arrive+pas arrivent+pas
      recherche: rechercher recherches recherchent recherché recherchée recherchés recherchées
      recherche: recherchons recherchez recherchant
      redémarrer: redémarre redémarrage redémarrages redémarrent redémarré relancer relance reboot
      rejet: rejeter rejete rejetes rejetent rejeté rejetée rejetés rejetées rejetons rejetez
      rejet: rejetant refuser refuse refuses refusent refusé refusée refusés refusées refusons
      rejet: refusez refusant rejets refus
      remplacer: remplacement remplacé remplace remplaces remplacent remplacée remplacés remplacées
      remplacer: remplaçons remplacez remplaçant changement+de renouveler renouvellement renouvelé
      rendez-vous: rdv
      renvoi: renvois renvoi+d+appel renvoi+d+appels
      retard: retards latence
      rh:
      routeur: routeurs
      règle: règles
      réclamation: réclamations
      récupérer: récupére récupéres récupérent récupéré récupérée récupérés récupérées récupérons
      récupérer: récupérez récupérant récupère restaurer restaure restaures restaurent restauré
      récupérer: restaurée restaurés restaurées restaurons restaurez restaurant récupération
      récupérer: restauration
      réinitialiser: réinitialisation réinitialisé réinitialise réinitialisée réinitialisez réinit
      réinitialiser: reinit reset
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
      sauvegarde: sauvegardes sauvegardé backup backups
      serveur: serveurs
      session: sessions
      signal: signaux
      signature: signatures signer
      son: sons audio volume
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
      terminal: terminaux
      tonalité:
      touche: touches
      traiter: traite traites traitent traité traitée traités traitées traitons traitez traitant
      traiter: traitement traitements
      transfert: transférer transfére transféres transférent transféré transférée transférés
      transfert: transférées transférons transférez transférant transfère transferts
      tâche: tâches job jobs travail+planifié
      télécharger: téléchargement
      téléphone: téléphones téléphonie téléphones+fixes téléphoner telephones fixe mobile mobiles
      téléphone: smartphone smartphones gsm téléphone+portable portable+professionnel
      télétravail: télétravailler
      valider: valide valides valident validé validée validés validées validons validez validant
      valider: validation
      vente:
      vide: vides
      vidéo: vidéos
      vidéoprojecteur: vidéoprojecteurs projecteur projecteurs rétroprojecteur
      visioconférence: visioconférences visioconf
      vitesse: débit
      volé: vol volée voler
      wifi: wi+fi sans+fil
      écran: écrans moniteur moniteurs afficheur
      écranbleu: écran+bleu écrans+bleus bsod bluescreen blue+screen
      éditer: édite édites éditent édité éditée édités éditées éditons éditez éditant édition
      élevé: élevée élevés élevées haut haute forte+charge excessive excessif
      équipement: équipements
      étiquette: étiquettes étiqueteuse étiquetage
      """,
    combinations: """
      arrivée: arrivée+compte arrivée+nouveau
      bloqué: bloqué+compte bloqué+ad bloqué+session bloqué+panne bloqué+connecter bloqué+windows
      bloqué: bloqué+domaine
      bourrage: bourrage+papier bourrage+imprimante bourrage+bac bourrage+copie bourrage+panne
      bourrage: bourrage+multifonction papier+coincé
      cartouchetoner: cartouchetoner+imprimante cartouchetoner+vide cartouchetoner+panne
      cartouchetoner: cartouchetoner+remplacer cartouchetoner+nouveau cartouchetoner+commande
      cartouchetoner: cartouchetoner+faible cartouchetoner+installationimprimante
      certificat: certificat+ssl certificat+serveur
      compte: compte+ad
      couleur: couleur+panne
      coupure: coupure+connecter
      deuxièmeécran: deuxièmeécran+détecter deuxièmeécran+signal
      douchette: douchette+code douchette+barre
      départ: départ+compte départ+désactiver
      espacedisque: espacedisque+disque disque+plein disque+faible espacedisque+faible
      espacedisque: espacedisque+plein espacedisque+panne espacedisque+serveur espacedisque+manquant
      expiré: expiré+panne expiré+connecter
      fileattente: fileattente+imprimante
      hameçonnage: hameçonnage+courriel hameçonnage+recevoir suspect+courriel hameçonnage+suspect
      imprimante: imprimante+finance imprimante+comptabilité imprimante+achats imprimante+vente
      imprimante: imprimante+marketing imprimante+rh
      installationimprimante: imprimante+installer imprimante+ajout imprimante+nouveau
      installer: installer+logiciel installer+application installer+ordinateur installer+portable
      internet: internet+connecter internet+réseau
      intranet: intranet+page
      invité: invité+accès
      lecteurréseau: lecteurréseau+panne lecteurréseau+manquant lecteurréseau+coupure
      lecteurréseau: lecteurréseau+connecter lecteurréseau+accès lecteurréseau+disponible
      lent: lent+connecter lent+chargement lent+finance lent+comptabilité lent+achats lent+vente
      lent: lent+marketing lent+rh
      maliciel: maliciel+alerte maliciel+détecter maliciel+ordinateur maliciel+portable
      mdp: mdp+windows mdp+ad mdp+domaine mdp+compte
      messagerie: messagerie+courriel messagerie+boîte messagerie+quota messagerie+outlook
      mfa: mfa+téléphone mfa+nouveau mfa+ad mfa+application
      mémoire: mémoire+serveur mémoire+alerte mémoire+élevé mémoire+plein
      noir: noir+ouvrir
      nom: nom+changer
      nouveau: nouveau+commande
      panne: panne+connecter panne+accès panne+répondre panne+disponible panne+remplacer
      panne: panne+réparer panne+code panne+finance panne+comptabilité panne+achats panne+vente
      panne: panne+marketing panne+rh
      plein: plein+quota
      portable: portable+ordinateur
      pourriel: pourriel+courriel pourriel+recevoir
      processeur: processeur+serveur processeur+alerte processeur+élevé
      retard: retard+recevoir
      récupérer: récupérer+perdu récupérer+sauvegarde
      sauvegarde: sauvegarde+serveur sauvegarde+tâche sauvegarde+veeam
      skype: skype+réunion skype+appel skype+visioconférence
      souris: souris+wifi
      supprimer: supprimer+récupérer
      teams: teams+réunion teams+appel teams+visioconférence
      touche: touche+clavier
      usb: usb+clé usb+disque
      webex: webex+réunion webex+appel webex+visioconférence
      wifi: wifi+réseau
      zoom: zoom+réunion zoom+appel zoom+visioconférence
      écranbleu: écranbleu+ordinateur écranbleu+portable écranbleu+windows écranbleu+ouvrir
      écranbleu: écranbleu+planter
      """,
    quiet: "",
    context: """
      application document fichier formulaire logiciel message page périphérique système
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
