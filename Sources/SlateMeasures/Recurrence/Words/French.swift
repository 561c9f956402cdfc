extension LanguageWords {
  static let french = LanguageWords(
    stopWords: """
      absolument accueil actuel actuelle actuellement affiche afficher afin agence agent agents ai
      ailleurs ainsi alors ans août apparaissent apparait apparaît apparemment après aprés
      arrivant arrivante arrive assez au aucun aucunement aujourd auparavant auprès auquel aussi
      aussitôt autant autre autres aux avais avait avant avec avez avoir avons avr avril ayant
      ayons batiment bcp beaucoup besoin bien bizarre bjr bonjour bonsoir brusquement bsr bureau
      bureaux bât bâtiment car ce ceci cela celle celui ces cet cette ceux chacun chaque chaude
      chez chose choses ci cinq client clients collègue collègues combien comme comment
      complètement constamment constate constaté continu continuellement contre cordialement
      correctement couloir courant dans davantage de dedans dehors delà demain demande demander
      demandes demandeur demandons demandé demi depuis dernier derniers dernière dernièrement
      derrière des deux deuxième devant devenu devient devra devrait dim dimanche dire direct
      directement direction dis dit divers dix doit donc donne donner dont dorénavant doute du dur
      durant dès début déc décembre déjà département désormais détail effectuer effectué effet
      elle elles employé employée employés en encore enfin ensemble ensuite entièrement entre
      environ erratique espère est et etc eu eux exactement exemple extrêmement faire fais faisons
      fait faites faut faute façon finalement fois fonctionne fonctionnement fonctionnent
      fonctionner font fort forte fréquemment fréquent fréquente févr février genre grand grande
      grands gros grosse guère général généralement habituel habituellement haut hebdomadaire
      heure heures heureux hier hors hui hélas ici il ils immeuble immédiatement importante
      impérativement inattendu indique inopinément instant instantanément intempestif intempestive
      intempestives intermittence intermittent intermittente intérimaire intérimaires jamais janv
      janvier je jeu jeudi jeune jour jours juil juillet juin jusqu jusque juste justement la
      laisse laisser laquelle le lequel les lesquels leur leurs lieu lieux loin long longs
      longtemps longue lors lorsque lourd lui lun lundi là ma madame maintenant mais malgré
      manière mar marche marchent marcher mardi mars matin matinée mauvais mauvaise me meilleur
      mensuel mer merci mercredi mes mettre midi mien mienne mieux minutes moi moindre moins mois
      moment momentanément mon monde monsieur mr même mêmement mêmes niveau nombre nombreuses
      nombreux non normal normalement nos notamment notre nous nov novembre nuit nul nulle
      nécessaire nécessite nôtre obtenir obtient occasion occasionnellement oct octobre ok on ont
      onze ou oui outre où par parait paraît parce parfait parfaitement parfois parmi particulier
      partie partiellement partout pendant permanence permanent permanente permet permettre
      personne personnes petit petite petits peu peut peuvent peux pic plait plaît plupart plus
      plusieurs plutôt point portant possibilité possibilités possible pour pourquoi pouvez
      pouvoir pouvons premier première presque principal probablement prochain prochaine
      proprement près présent puis puisque quand quant quasi quasiment quatre que quel quelconque
      quelle quelles quelqu quelque quelques quels qui quinze quoi quotidien quotidienne raison
      rapide rapidement rdc rencontre rencontrer reste restent rester rien récemment récent
      récente régulier régulière régulièrement répétition répété répétée sa sais salarié salariée
      salariés salle sam samedi sauf se secrétariat semaine semaines semble sembler septembre sera
      serait ses seul seule seulement si signale signalement signaler signalé similaire simple
      simplement site six siège soient soir soirée soit son sont soudain soudainement souhaitant
      souhaite souhaiter souhaitons souhaité sous souvent spontanément stagiaire stagiaires stp
      subitement suis suite suivant suivante suivants sujet supplémentaire sur surtout svp sympa
      systématique systématiquement sérieux sûr ta tant tantôt tard tel telle tellement tels
      temporaire temporairement temps tes tien tiens totale totalement toujours tous tout toute
      toutes trois trop trouver très tu tôt ultérieurement un une uniquement urgence urgent
      urgente usager usagers utilisateur utilisateurs utilisatrice va vais ven vendredi venir vers
      veuillez veut veux vient vite voici voilà voir vois voit vos votre voudrais voudrions
      vouloir voulons vous vrai vraiment ça également étage étaient était étions été
      éventuellement évidemment être
      """,
    synonyms: """
      abonnement: abonnements abonner
      accepter: accepté acceptée accepte
      accès: accéder droits droit autorisation autorisations habilitation accède accèdent accédé
      accès: accessible accessibles accessibilité permission permissions habilitations habiliter
      accès: autoriser autorisé
      activate: activer activation activé activée activons réactiver réactivation désactiver
      activate: désactivation désactivé
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
      archive: archiver archives archivent archivé archivée archivés archivées archivons archivez
      archive: archivant archivage
      armoire: armoires
      attacher: attaché
      attente: attentes
      attribuer: attribue attribues attribuent attribué attribuée attribués attribuées attribuons
      attribuer: attribuez attribuant attribution affecter affectation
      badge: badges
      badgeuse: badgeuses pointeuse
      barre: barres
      base: bases
      batterie: batteries
      bloqué: débloquer déblocage débloqué déverrouiller déverrouillage bloquée bloqués bloque
      bloqué: bloquer blocage verrouillé verrouillée verrouillage verrouiller bloquées bloquent
      bloqué: verrouillés verrouillées verrouille déverrouillé déverrouillée
      bourrage: bourrages
      bouton: boutons
      boîte: boîtes boite
      branchement: brancher branche branches branchent branché branchée branchés branchées
      branchement: branchons branchez branchant branchements
      bruit: bruits bruyant
      calcul: calculer calcules calculent calculé calculée calculés calculées calculons calculez
      calcul: calculant calculs
      caméra: caméras camera webcam webcams
      capteur: capteurs
      carte: cartes
      cartouche: cartouches
      casque: casques
      certificat: certificats
      changer: changes changent changé changée changés changées changeons changez changeant
      changer: changement changements modifier modification modifications modifié modifie
      charge: charger chargement chargent
      chargeur: chargeurs
      chauffer: chauffe chauffes chauffent chauffé chauffée chauffés chauffées chauffons chauffez
      chauffer: chauffant surchauffe surchauffer
      chiffrement: chiffrer crypter cryptage
      clavier: claviers
      clignoter: clignote clignotes clignotent clignoté clignotée clignotés clignotées clignotons
      clignoter: clignotez clignotant clignotement clignotements scintille scintillement
      clé: clés clef clefs
      code: codes
      commande: commandes commander
      comptabilité: compta
      compte: comptes
      configurer: configure configures configurent configuré configurée configurés configurées
      configurer: configurons configurez configurant paramétrer paramétre paramétres paramétrent
      configurer: paramétré paramétrée paramétrés paramétrées paramétrons paramétrez paramétrant
      configurer: configuration paramétrage paramètres paramètre
      connecter: connexion connexions connecte connecté identifier identification authentification
      connecter: connectent connectée reconnecter reconnexion authentifier identifiant
      connecter: identifiants
      contact: contacts
      contrat: contrats
      convertir: conversion converti
      copie: copier copies copient copié copiée copiés copiées copions copiez copiant photocopier
      copie: photocopie photocopies photocopient photocopié photocopiée photocopiés photocopiées
      copie: photocopions photocopiez photocopiant photocopieur photocopieuse copieur copieurs
      corrompu: corrompue corrompus corruption
      couleur: couleurs
      coupure: coupures coupe coupé déconnexion déconnexions déconnecte déconnecté déconnecter
      coupure: coupés coupées coupent interruption interruptions interrompu interrompue
      coupure: déconnectent déconnectée déconnectés décroche perte+de+connexion
      courrier: courriers
      créer: création crée créé créée créés ouverture+de+compte créez
      câble: câbles cable cables câblage
      date: dates
      diffusion: diffuser
      disque: disques disque+dur
      document: documents
      donnée: données
      dossier: dossiers répertoire répertoires dossiers+partagés
      double: doublon doublons
      douchette: douchettes
      déclaration: déclarations
      déménagement: déménager
      départ: départs
      dépassé: dépassée
      déplacer: déplace déplaces déplacent déplacé déplacée déplacés déplacées déplaçons déplacez
      déplacer: déplaçant déplacement
      détecter: détecte détectes détectent détecté détectée détectés détectées détectons détectez
      détecter: détectant détection reconnaître reconnaitre reconnu reconnue reconnaît
      enregistrer: enregistrement enregistre sauvegarder enregistré enregistrée enregistrent
      envoyer: envoi envois envoie envoyé envoient envoyés envoyée envoyons
      error: ne pas impossible impossibilité erreur erreurs panne pannes problème problèmes échec
      error: échoue échoué échouent défaut défectueux défectueuse dysfonctionnement hs cassé
      error: cassée manquant manquante incorrect incorrecte sans aucune ko bug bugs stop mort
      error: morte morts defectueux défaillant défaillante défaillance défaillances echec échecs
      error: echoué échouée échouer erroné erronée non+fonctionnel buggé bogue cassés cassées
      error: casse brisé brisée abîmé abimé endommagé endommagée impossibles invalide manque
      error: manquants manquantes incorrects anomalie anomalies absent absence+de souci soucis
      error: dysfonctionnements inutilisable inopérant inopérante introuvable introuvables
      expire: expiré expirée expiration expirés expirer expirent périmé périmée échéance
      expire: arrive+à+expiration
      exporter: exporte exportes exportent exporté exportée exportés exportées exportons exportez
      exporter: exportant export exports exportation
      facturation: facturer facturé
      facture: factures
      fermer: ferme fermes ferment fermé fermée fermés fermées fermons fermez fermant fermeture
      fichier: fichiers
      figer: figé figée fige gelé gèle gel figés figent freeze freezes
      filtre: filtrer filtres filtrent filtré filtrée filtrés filtrées filtrons filtrez filtrant
      filtre: filtrage
      formation: formations
      formulaire: formulaires
      fournisseur: fournisseurs
      groupe: groupes
      générer: génére généres générent généré générée générés générées générons générez générant
      générer: génère génération
      hameçonnage: phishing phising
      historique: historiques
      image: images photo photos
      importer: importe importes importent importé importée importés importées importons importez
      importer: important import imports importation
      imprimante: imprimantes imprimer impression impressions imprime imprimé impriment
      indisponible: indisponibles indisponibilité inaccessible inaccessibles injoignable
      indisponible: injoignables hors+ligne
      install: installe installé installée réinstaller réinstallation désinstaller désinstallation
      install: installés installées installons installez
      invitation: invitations
      lecteur: lecteurs
      lecture: lire lisible illisible
      lent: lente lents lentes lenteur lenteurs ralenti ralentissement ralentissements rame
      lent: ralentie ralentis rames lentement
      liaison: liaisons
      licence: licences
      lien: liens
      ligne: lignes
      liste: listes
      livraison: livrer livraisons livré
      logiciel: logiciels programme programmes
      login: identification+session
      mail: courriel courriels e+mail e+mails email emails mails mél
      maj: mise+à+jour mises+à+jour mettre+à+jour màj actualiser actualisation mise+a+jour
      maj: mises+a+jour
      matériel: matériels
      mdp: mot+de+passe mots+de+passe motdepasse mot+passe mots+passes mdps
      message: messages
      messagerie: boîte+mail boite+mail boîte+aux+lettres boîte+de+réception
      micro: micros microphone microphones
      mobile: mobiles smartphone smartphones gsm téléphone+portable portable+professionnel
      modèle: modèles
      multifonction: multifonctions
      navigateur: navigateurs
      nettoyer: nettoye nettoyes nettoyent nettoyé nettoyée nettoyés nettoyées nettoyons nettoyez
      nettoyer: nettoyant nettoyage
      nom: noms
      note: notes
      notification: notifier notifie notifies notifient notifié notifiée notifiés notifiées
      notification: notifions notifiez notifiant notifications
      nouveau: nouvel nouvelle nouvelles nouveaux neuf neuve
      numériser: numérise numérises numérisent numérisé numérisée numérisés numérisées numérisons
      numériser: numérisez numérisant scanner scanne scannes scannent scanné scannée scannés
      numériser: scannées scannons scannez scannant numérisation scan scans scanners numérisations
      numéro: numéros
      onduleur: onduleurs
      ordinateur: ordinateurs poste postes pc pcs unité+centrale postes+de+travail
      ordinateur: poste+de+travail ordi ordis
      oublié: oublier oubli oubliée oublie
      ouvrir: ouvre ouverture ouvert démarrer démarre démarrage lancer lance lancement ouvrent
      ouvrir: ouverte ouverts ouvertes démarrent démarré démarrés lancé lancée lancent allume
      ouvrir: allumer allumage allumé
      page: pages
      paiement: paiements payer
      papier: papiers
      partagé: partagée partage partages partagés partagées partager
      perdu: perdue perdus perdre perte pertes perds égaré égarée
      pilote: pilotes driver
      pièce: pièces pièce+jointe pièces+jointes pj
      planning: plannings
      planter: plante plantage plantages planté plantent plantée crash crashe crasher crashs
      planter: crashé écran+bleu bsod
      port: ports
      portable: portables pc+portable ordinateur+portable ordinateurs+portables laptop
      porte: portes
      prise: prises
      procédure: procédures
      profil: profils
      projet: projets
      périphérique: périphériques
      raccourci: raccourcis
      rapport: rapports
      recevoir: reçoit reçoivent reçu réception reçue reçus reçues recevons recevez recois reçois
      recherche: rechercher recherches recherchent recherché recherchée recherchés recherchées
      recherche: recherchons recherchez recherchant
      redémarrer: redémarre redémarrage redémarrages redémarrent redémarré relancer relance reboot
      rejet: rejeter rejete rejetes rejetent rejeté rejetée rejetés rejetées rejetons rejetez
      rejet: rejetant refuser refuse refuses refusent refusé refusée refusés refusées refusons
      rejet: refusez refusant rejets refus
      remplacer: remplacement remplacé remplace remplaces remplacent remplacée remplacés
      remplacer: remplacées remplaçons remplacez remplaçant changement+de renouveler
      remplacer: renouvellement renouvelé
      rendez-vous: rdv
      retard: retards latence
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
      répondre: répond répondent réponse réponses répondu
      réseau: réseaux réseau+local lan
      réserver: réserve réserves réservent réservé réservée réservés réservées réservons réservez
      réserver: réservant réservation réservations
      résilier: résiliation
      réunion: réunions réunions+teams
      saisir: saisie saisies saisit
      sauvegarde: sauvegardes sauvegardé backup backups
      serveur: serveurs
      session: sessions
      signature: signatures signer
      sonner: sonne sonnent sonnerie
      spam: spams indésirable indésirables pourriel pourriels
      stock: stocks
      supprimer: suppression supprimé supprimée supprimés supprimées suppressions effacer effacé
      supprimer: effacée
      sync: synchroniser synchronisation synchronise synchronisé synchro synchronisés synchronisée
      sync: synchronisent
      système: systèmes
      tableau: tableaux
      tablette: tablettes
      terminal: terminaux
      toner: toners
      touche: touches
      traiter: traite traites traitent traité traitée traités traitées traitons traitez traitant
      traiter: traitement traitements
      transfert: transférer transfére transféres transférent transféré transférée transférés
      transfert: transférées transférons transférez transférant transfère transferts
      tâche: tâches
      télécharger: téléchargement
      téléphone: téléphones téléphonie téléphones+fixes téléphoner telephones fixe
      télétravail: télétravailler
      valider: valide valides valident validé validée validés validées validons validez validant
      valider: validation
      vide: vides
      vidéo: vidéos
      vidéoprojecteur: vidéoprojecteurs projecteur projecteurs rétroprojecteur
      virus: malware
      visioconférence: visioconférences visio visios visioconf
      vitesse: débit
      wifi: wi+fi sans+fil
      écran: écrans moniteur moniteurs afficheur
      éditer: édite édites éditent édité éditée édités éditées éditons éditez éditant édition
      équipement: équipements
      étiquette: étiquettes étiqueteuse étiquetage
      """,
    givenNames: """
      adrien agnès alain alexandre amandine amélie anaïs antoine arnaud audrey aurélie
      aurélien baptiste bastien benoît bernard brigitte bruno caroline chantal christelle
      christian christophe clément corinne cyril cécile cédric céline damien delphine denis
      didier dominique emmanuel estelle fabien fabrice françois françoise frédéric gilles
      guillaume gérard henri hugo hélène isabelle jacques jean jeanne joël julien jérôme
      karine laetitia laurence laurent lucas lucie ludovic léa manon marc marion mathieu
      mathilde maxime michel mickaël monique mélanie nadège nathalie nicolas noémie odile
      olivier pascal patrice philippe pierre quentin raphaël renaud romain régis rémi sandrine
      serge solène stéphane sylvain sylvie sébastien séverine thierry théo valentin virginie
      véronique xavier yann yves élise élodie émilie éric étienne
      """,
    titles: "monsieur madame mme mlle")
}
