import SlateModel

extension ColumnWords {
  static let spanish = ColumnWords(
    columns: [
      .tickets: """
      ticket: Número de ticket, N° de ticket, Nº de ticket, Nro de ticket, ID de ticket
      ticket: ID del ticket, Clave de incidencia, Número de incidencia, N° de incidencia
      ticket: Nº de incidencia, ID de incidencia, ID de la incidencia, Número de incidente
      ticket: Número de caso, N° de caso, Nº de caso, ID de caso, Número de solicitud
      ticket: N° de solicitud, ID de solicitud, Incidencia, Incidente, Solicitud, Caso, Número
      ticket: Referencia, Nº, Nro, Folio, Código, Clave
      opened: Abierto el, Abierta el, Creado el, Creada el, Fecha de apertura, Fecha apertura
      opened: Fecha de creación, Fecha creación, Hora de creación, Fecha de registro
      opened: Fecha de reporte, Fecha de solicitud, Fecha de alta, Registrado el, Reportado el
      opened: Recibido el, Apertura, Creación, Creado, Creada, Abierto, Abierta, Fecha de inicio
      opened: Inicio, Marca de tiempo, Fecha
      opened: Fecha y hora de apertura, Fecha y hora de creación, Fecha de ingreso, Fecha ingreso
      opened: Fecha del incidente, Fecha incidente, F. apertura, F. creación, F. inicio, Solicitado
      responded: Primera respuesta, Fecha de primera respuesta, Respondido el
      responded: Fecha de respuesta
      resolved: Resuelto el, Resuelta el, Fecha de resolución, Fecha resolución, Solucionado el
      resolved: Fecha de solución, Finalizado el, Fecha de finalización, Fecha fin, Resuelto
      resolved: Resuelta, Solucionado, Completado el, Completado, Fin
      resolved: Fecha real de solución
      resolved: Fecha y hora de resolución, F. resolución, F. solución, F. fin
      closed: Cerrado el, Cerrada el, Fecha de cierre, Fecha cierre, Cierre, Cerrado, Cerrada
      closed: Fecha y hora de cierre, F. cierre
      priority: Prioridad, Nivel de prioridad, Urgencia, Severidad, Gravedad, Criticidad
      state: Estado, Estatus, Situación, Estado del ticket, Estado actual
      category: Categoría, Categoría principal, Tipo de solicitud, Tipo de incidencia
      category: Tipo de ticket, Tema de ayuda, Tipo, Tema
      subcategory: Subcategoría
      symptom: Síntoma
      system: Sistema, Aplicación, Elemento de configuración, Servicio afectado, Servicio
      system: Componente, Equipo afectado, Producto
      subject: Asunto, Título, Resumen, Descripción breve, Breve descripción, Descripción corta
      subject: Descripción
      requester: Solicitante, Solicitado por, Informador, Reportado por, Creado por, Abierto por
      requester: Usuario, Contacto
      requester: Persona que llama
      team: Grupo, Grupo asignado, Grupo de asignación, Grupo resolutor, Grupo de soporte
      team: Equipo asignado, Equipo, Cola, Departamento
      team: Mesa de ayuda, Grupo de especialistas
      assignee: Asignado a, Persona asignada, Técnico, Agente, Responsable, Encargado
      assignee: Propietario, Agente asignado
      assignee: Especialista
      resolver: Resuelto por, Solucionado por, Cerrado por
      paused_minutes: Minutos en espera, Minutos de espera, Tiempo en espera (min)
      paused_minutes: Minutos de pausa
      reopened: Reaperturas, Número de reaperturas
      handoffs: Reasignaciones, Número de reasignaciones, Transferencias
      updated: Actualizado el, Actualizada, Actualizado, Última actualización
      updated: Fecha de actualización, Modificado el, Última modificación, Fecha de modificación
      channel: Canal, Origen, Fuente, Medio
      document: Artículo de conocimiento, Artículo
      problem: Número de problema, Problema
      sla_met: SLA cumplido, Cumple SLA, SLA cumplida
      sla_met: SLA incumplido, SLA incumplida, SLA vencido
      satisfaction: Satisfacción, Calificación, Satisfacción del cliente
      client: Cliente, Empresa, Empresa cliente, Compañía, Organización, Entidad, Sede
      """,
      .events: """
      ticket: Número de ticket, ID de ticket, Número de incidencia, Número de caso, Número
      at: Fecha de cambio, Modificado el, Fecha de modificación, Marca de tiempo, Fecha, Hora
      state: Nuevo estado, Estado
      team: Nuevo grupo, Grupo, Equipo
      person: Modificado por, Usuario, Técnico
      priority: Nueva prioridad, Prioridad
      """,
      .documents: """
      document: Nombre del documento, Documento, Número de artículo, Artículo, Página
      document: Nombre del archivo, Archivo, Fichero, Ruta, Título, Nombre
      at: Modificado el, Fecha de modificación, Actualizado el, Última modificación, Fecha
      author: Modificado por, Última modificación por, Actualizado por, Autor, Editor, Usuario
      action: Operación, Acción, Cambio, Evento
      title: Título, Nombre
      kind: Tipo de documento, Tipo
      system: Sistema, Aplicación
      category: Categoría, Tema, Carpeta, Espacio
      size: Tamaño
      reviewer: Revisado por, Revisor, Aprobado por
      review_by: Fecha de revisión, Próxima revisión, Válido hasta
      state: Estado
      """,
      .sessions: """
      session: Sesión, Reunión, Formación, Capacitación, Curso, Evento, Tema, Título
      at: Fecha de la sesión, Fecha de capacitación, Fecha de inicio, Hora de entrada, Fecha
      at: Inicio
      person: Participante, Asistente, Nombre completo, Empleado, Usuario, Nombre
      minutes: Duración (minutos), Duración en minutos, Minutos, Duración
      kind: Tipo
      system: Sistema, Aplicación
      leader: Instructor, Formador, Organizador, Ponente
      attended: Asistió, Asistencia, Presente
      """,
      .systems: """
      system: Sistema, Aplicación, Nombre del sistema, Servicio, Nombre
      at: Vigente desde, Fecha
      critical: Crítico, Crítica
      owner: Propietario, Responsable, Dueño
      internal_person: Contacto interno
      rto_minutes: RTO minutos, RTO en minutos
      rpo_minutes: RPO minutos, RPO en minutos
      recovery_document: Plan de recuperación
      """,
      .people: """
      person: Nombre completo, Empleado, Usuario, Nombre para mostrar, Nombre
      aliases: Alias, Nombre de usuario, Correo electrónico, Correo
      side: Lado, Empleador
      kind: Tipo, Tipo de cuenta
      technical: Personal técnico
      from: Fecha de ingreso, Fecha de alta, Desde
      until: Fecha de salida, Fecha de baja, Hasta
      """,
    ],
    states: StateWords(
      paused: [
        "En espera*", "A la espera*", "Esperando*", "Pendiente*", "Suspendido", "Suspendida",
        "En pausa", "Pausado", "Pausada",
      ],
      resolved: [
        "Resuelto", "Resuelta", "Solucionado", "Solucionada", "Completado", "Completada",
        "Finalizado", "Finalizada",
      ], closed: ["Cerrado*", "Cerrada*"],
      cancelled: [
        "Cancelado", "Cancelada", "Anulado", "Anulada", "Rechazado", "Rechazada", "Duplicado",
        "Duplicada",
      ]))
}
