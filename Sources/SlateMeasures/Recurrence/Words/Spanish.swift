extension LanguageWords {
  static let spanish = LanguageWords(
    stopWords: """
      abril agosto ahora al algo alguna algunos algún antes aparece aquí así ayer ayuda aún
      bien buenas buenos cada casi cliente clientes como compañera compañero compañeros con
      constantemente continuamente cuando cuanto de deja dejado del desde después diciembre
      domingo donde dos durante día días edificio el ella ellas ellos empleada empleado en
      enero entre era es esa ese eso esta estar estas este estos estoy está están favor
      febrero fue funciona funcionamiento funcionan funcionando funcionar gracias ha hace
      hacer hacia han hasta hay haya hemos hola hora horas hoy intenta intentando intentar
      jueves julio junio la las le les lo los lunes martes marzo mayo mañana me mes mi minutos
      mis misma mismo miércoles momento mostrar mucho muestra muy más nada necesita
      necesitamos necesito ni nos nosotros noviembre nuestra nuestro nuevamente octubre
      oficina otra otras otro otros para pero piso podemos poder por porque puede pueden puedo
      que quería quien quiere quiero qué requiere sala se sea según semana semanas septiembre
      ser si sido siempre sobre solicita solicito solicitud solicitudes solo son su sus sábado
      también tan tarde te tengo tiene tienen toda todas todavía todo todos tras tu un una uno
      unos urgente usted usuaria usuario usuarios varias varios veces vez viernes vuelve ya yo
      él
      """,
    synonyms: """
      abrir: abre abren abierto iniciar inicia inicio arrancar arranca arranque
      acceso: accesos acceder accede permiso permisos autorización derechos
      activar: activación activado
      actualizar: actualización actualizaciones actualizado actualiza
      archivo: archivos fichero ficheros
      atasco: atascos atascado atasca
      bloqueado: bloqueada bloquea bloqueo bloquear bloqueados desbloquear desbloqueo desbloquea
      cargar: carga cargan
      carpeta: carpetas directorio directorios
      caído: caída caídas cae caen caido caida
      colgar: cuelga colgado colgada congela congelado congelada congelar
      conectar: conexión conexiones conecta conectarse conectado
      contraseña: contraseñas clave claves
      crear: creación alta altas
      cuenta: cuentas
      desconectar: desconecta desconexión desconexiones desconectado corta cortes corte
      disco: discos
      display: pantalla pantallas monitores
      documento: documentos
      eliminar: eliminado eliminada borrar borrado
      enviar: envía envío envíos enviado envia envio
      equipo: equipos ordenador ordenadores computadora
      error: errores fallo fallos falla fallas fallando fallido fallida falló avería averiado
      error: averiada problema problemas imposible incorrecto incorrecta roto rota estropeado
      error: estropeada sin incidencia incidencias defectuoso defectuosa falta faltan
      etiqueta: etiquetas
      expirado: caducado caducada caduca caducidad expirada expira
      factura: facturas
      guardar: guarda guardado
      imprimir: impresora impresoras imprime imprimen impresión impresiones
      install: instalar instalación instala instalado
      lento: lenta lentos lentas lentitud
      licencia: licencias
      mail: correo correos
      mensaje: mensajes
      nuevo: nueva nuevas nuevos
      pedido: pedidos
      portátil: portátiles
      página: páginas
      ratón: ratones
      recibir: recibe reciben recibido
      red: redes
      reemplazar: reemplazo sustituir sustitución
      reiniciar: reinicia reinicio
      restablecer: restablecimiento resetear reseteo reseteado
      restaurar: restauración recuperar
      reunión: reuniones
      scan: escáner escanear escanea
      servidor: servidores
      sesión: sesiones
      teclado: teclados
      teléfono: teléfonos móvil móviles
      """,
    givenNames: """
      adrián agustín alberto alejandra alejandro alfonso alfredo alicia ana andrés antonio
      arturo beatriz belén benito carla carlos carmen carolina catalina cristian cristina
      daniela diego eduardo elena emilio enrique ernesto esteban eugenia fabián felipe
      fernanda fernando francisca francisco gabriel gabriela gerardo gonzalo guillermo hernán
      héctor ignacio inés irene isabel iván javier jesús joaquín jorge josefa josé juan juana
      julián laura leonor lorena lorenzo lucía luis luisa manuel marcos margarita mariana
      mario marta maría mateo miguel mónica natalia nuria pablo paola patricio pedro rafael
      ramiro ramón raquel raúl ricardo rocío rodrigo rubén sergio silvia sofía susana teresa
      tomás valentina vicente yolanda álvaro ángela óscar
      """,
    titles: "señor señora sr sra srta")
}
