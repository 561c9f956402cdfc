import SlateModel

extension ColumnWords {
  static let french = ColumnWords(
    columns: [
      .tickets: """
      ticket: Numéro de ticket, N° ticket, N° de ticket, ID ticket, ID du ticket, Clé de ticket
      ticket: Référence du ticket, Numéro d'incident, N° incident, N° d'incident
      ticket: Numéro de demande, N° demande, N° de demande, ID de demande, Numéro de dossier
      ticket: N° dossier, Numéro d'appel, Demande, Dossier, Numéro, Référence, Réf, N°
      ticket: Identifiant, Clé
      opened: Ouvert le, Ouverte le, Créé le, Créée le, Date d'ouverture, Date de création
      opened: Date ouverture, Date création, Heure de création, Date de déclaration, Déclaré le
      opened: Signalé le, Reçu le, Enregistré le, Date d'enregistrement, Date de réception
      opened: Date de la demande, Ouvert, Ouverte, Ouverture, Création, Créé, Créée, Date de début, Début
      opened: Horodatage
      opened: Date et heure de création, Date et heure d'ouverture
      opened: Demandé le, Date de demande, Date de l'incident, Date de signalement
      responded: Première réponse, Première réponse le, Date de première réponse, Répondu le
      responded: Prise en charge, Date de prise en charge, Pris en charge le
      resolved: Résolu le, Résolue le, Date de résolution, Date résolution, Terminé le
      resolved: Date de fin, Résolution le, Résolu, Résolue, Terminé, Traité le, Fin
      resolved: Date de résolution effective, Date de résolution réelle
      closed: Fermé le, Fermée le, Clos le, Clôturé le, Date de fermeture, Date de clôture
      closed: Date clôture, Fermeture, Clôture, Fermé, Clos
      closed: Date de clôture réelle, Date de clôture effective
      priority: Priorité, Niveau de priorité, Urgence, Gravité, Criticité
      state: Statut, État, Statut du ticket, État du ticket, Statut actuel, État actuel
      category: Catégorie, Catégorie principale, Type de demande, Type de ticket, Nature, Thème
      category: Rubrique d'aide
      subcategory: Sous-catégorie
      symptom: Symptôme
      system: Système, Application, Élément de configuration, Service concerné, Équipement
      system: Composant, Produit
      subject: Description brève, Brève description, Objet, Sujet, Titre, Résumé, Intitulé, Libellé, Description
      requester: Demandeur, Demandé par, Déclarant, Signalé par, Créé par, Ouvert par, Appelant
      requester: Utilisateur, Contact, Rapporteur
      requester: Bénéficiaire
      team: Équipe, Groupe, Groupe d'affectation, Groupe affecté, Groupe de support
      team: Groupe de techniciens, File d'attente
      assignee: Assigné à, Affecté à, Attribué à, Technicien, Intervenant, Responsable
      assignee: Propriétaire, Traité par, Agent assigné
      resolver: Résolu par, Clos par, Fermé par, Clôturé par
      paused_minutes: Minutes d'attente, Temps d'attente (min), Temps d'attente minutes
      paused_minutes: Attente (minutes)
      reopened: Réouvertures, Nombre de réouvertures, Rouvert
      handoffs: Réaffectations, Nombre de réaffectations, Transferts
      updated: Mis à jour le, Mis à jour, Mise à jour, Dernière mise à jour, Modifié le
      updated: Dernière modification, Date de modification
      channel: Canal, Source, Origine, Source de la demande
      document: Article de connaissance, Article
      problem: Numéro de problème, Problème
      sla_met: SLA respecté, SLA atteint, SLA tenu
      sla_met: SLA dépassé, SLA non respecté
      satisfaction: Satisfaction, Note de satisfaction, Satisfaction client
      client: Client, Société, Entreprise, Entité, Organisation, Site
      """,
      .events: """
      ticket: Numéro de ticket, N° ticket, ID ticket, Numéro d'incident, Numéro
      at: Modifié le, Date de modification, Date du changement, Horodatage, Date, Heure
      state: Nouveau statut, Statut, État
      team: Nouveau groupe, Groupe, Équipe
      person: Modifié par, Utilisateur, Technicien
      priority: Nouvelle priorité, Priorité
      """,
      .documents: """
      document: Nom du document, Document, Numéro d'article, Article, Page, Titre de la page
      document: Nom du fichier, Fichier, Chemin, Titre, Nom
      at: Modifié le, Date de modification, Mis à jour le, Dernière modification, Date
      at: Horodatage
      author: Modifié par, Dernière modification par, Mis à jour par, Auteur, Rédacteur
      author: Utilisateur
      action: Opération, Action, Modification, Événement
      title: Titre, Intitulé, Libellé
      kind: Type de document, Type
      system: Système, Application
      category: Catégorie, Thème, Dossier, Espace
      size: Taille
      reviewer: Relu par, Relecteur, Approuvé par, Vérifié par
      review_by: Date de révision, Prochaine révision, Valable jusqu'au
      state: Statut, État
      """,
      .sessions: """
      session: Séance, Réunion, Formation, Intitulé de la formation, Cours, Événement, Sujet
      session: Titre
      at: Date de la séance, Date de formation, Date de début, Heure d'arrivée, Date, Début
      person: Participant, Participante, Nom du participant, Nom complet, Collaborateur
      person: Utilisateur, Nom
      minutes: Durée (minutes), Durée en minutes, Durée
      kind: Type, Nature
      system: Système, Application
      leader: Animateur, Formateur, Organisateur
      attended: Présent, Présence
      """,
      .systems: """
      system: Système, Application, Nom du système, Service, Nom
      at: Valable à partir du, En date du, Date
      critical: Critique
      owner: Propriétaire, Responsable
      internal_person: Contact interne, Correspondant interne
      rto_minutes: RTO minutes, RTO en minutes
      rpo_minutes: RPO minutes, RPO en minutes
      recovery_document: Plan de reprise, PRA
      """,
      .people: """
      person: Nom complet, Collaborateur, Employé, Utilisateur, Nom affiché, Nom
      aliases: Alias, Identifiant, Identifiants, Adresse e-mail, Courriel
      side: Côté, Employeur
      kind: Type, Type de compte
      technical: Technique
      from: Date d'entrée, Arrivée, Depuis
      until: Date de sortie, Départ, Jusqu'au
      """,
    ],
    states: StateWords(
      paused: ["En attente*", "Suspendu", "Suspendue", "En pause"],
      resolved: ["Résolu", "Résolue", "Terminé", "Terminée", "Traité", "Traitée"],
      closed: ["Fermé", "Fermée", "Clos", "Close", "Clôturé", "Clôturée"],
      cancelled: [
        "Annulé", "Annulée", "Abandonné", "Abandonnée", "Rejeté", "Rejetée", "Refusé", "Refusée",
        "Doublon",
      ]))
}
