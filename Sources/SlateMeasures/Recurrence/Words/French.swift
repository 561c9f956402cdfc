extension LanguageWords {
  static let french = LanguageWords(
    stopWords: """
      affiche afficher ai alors ans août après aprés arrive au aucun aujourd aussi autre
      autres aux avant avec avoir avril ayant beaucoup besoin bonjour bureau car ce ceci cela
      celle celui ces cet cette chaque chez client clients collègue collègues comme comment
      dans de demain demande demander demandes demandé depuis dernier dernière des deux
      deuxième dimanche doit donc dont du dès décembre elle elles en encore entre est et eu
      eux faire fait faut fois fonctionne fonctionnement fonctionnent fonctionner février
      heure heures hier hui ici il ils jamais janvier je jeudi jour jours juillet juin jusqu
      la le les leur leurs lors lorsque lui lundi ma madame mais marche marchent marcher mardi
      mars matin me merci mercredi mes mettre minutes moi mois mon monsieur même nos notre
      nous novembre octobre on ont ou où par parce parfois pendant peu peut peuvent peux plus
      plusieurs pour pourquoi pouvoir près puis quand que quel quelle quelques qui rien sa
      sais salle samedi se semaine semaines septembre ses si signale signaler signalé soir son
      sont souhaite sous souvent suis suite sur svp ta tes toujours tous tout toute toutes
      trop très tu un une urgence utilisateur utilisateurs utilisatrice vendredi vers veuillez
      voir vos votre voudrais vouloir vous ça étage étaient était été être
      """,
    synonyms: """
      accès: accéder droits droit autorisation autorisations habilitation
      activate: activer activation activé activée
      attente: attentes
      bloqué: débloquer déblocage débloqué déverrouiller déverrouillage bloquée bloqués bloque
      bloqué: bloquer blocage verrouillé verrouillée verrouillage verrouiller
      bourrage: bourrages
      carte: cartes
      charge: charger chargement chargent
      commande: commandes commander
      compte: comptes
      connecter: connexion connexions connecte connecté identifier identification authentification
      coupure: coupures coupe coupé déconnexion déconnexions déconnecte déconnecté déconnecter
      créer: création crée créé
      disque: disques
      dossier: dossiers répertoire répertoires
      enregistrer: enregistrement enregistre sauvegarder
      envoyer: envoi envois envoie envoyé
      error: ne pas impossible impossibilité erreur erreurs panne pannes problème problèmes échec
      error: échoue échoué échouent défaut défectueux défectueuse dysfonctionnement hs cassé cassée
      error: manquant manquante incorrect incorrecte sans aucune
      expire: expiré expirée expiration
      facture: factures
      fichier: fichiers
      figer: figé figée fige gelé gèle gel
      imprimir: imprimante imprimantes imprimer impression impressions imprime imprimé impriment
      install: installe installé installée
      lecteur: lecteurs
      lent: lente lents lentes lenteur lenteurs ralenti ralentissement ralentissements rame
      logiciel: logiciels
      mail: courriel courriels
      maj: mise+à+jour mises+à+jour mettre+à+jour
      mdp: mot+de+passe mots+de+passe motdepasse
      nouveau: nouvel nouvelle nouvelles nouveaux
      ordinateur: ordinateurs poste postes
      ouvrir: ouvre ouverture ouvert démarrer démarre démarrage lancer lance lancement
      papier: papiers
      partagé: partagée partage partages
      planter: plante plantage plantages planté plantent
      portable: portables
      recevoir: reçoit reçoivent reçu réception
      redémarrer: redémarre redémarrage redémarrages
      remplacer: remplacement remplacé
      réinitialiser: réinitialisation réinitialisé réinitialise
      réseau: réseaux
      réunion: réunions
      sauvegarde: sauvegardes
      serveur: serveurs
      supprimer: suppression supprimé supprimée
      sync: synchroniser synchronisation synchronise synchronisé
      télécharger: téléchargement
      téléphone: téléphones téléphonie
      écran: écrans moniteur moniteurs
      étiquette: étiquettes
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
