extension LanguageWords {
  static let spanish = LanguageWords(
    stopWords: """
      abajo abr abril adecuadamente adelante además afuera ago agosto agradecería agradezco ahora
      ahí al algo alguien alguna algunas algunos algún allá allí alrededor ambos amigo ante
      anterior anteriormente antes aparece aparecen aparecer apenas aproximadamente aquel aquella
      aquí arriba asunto así atentamente aunque ayer ayuda aún bajo bastante becaria becario bien
      buenas bueno buenos cabo cada casi caso casos cerca cierto cinco claro cliente clientes
      colega colegas comenzar comenzó comienza como compañera compañeras compañero compañeros
      completamente completo con conmigo consigo constantemente continuamente contra cordial
      correcta correctamente correcto cosa cosas cual cuales cualquier cuando cuanto cuatro cuyo
      da dado dan dar de debajo debe deben debería debido decir deja dejado dejan dejar dejó del
      delante demasiado demás dentro departamento desde desea deseo despacho despachos despues
      después detrás diariamente diario dic dice dicha dicho diciembre dieron diez diferente
      diferentes directamente director directora distintas distintos doce dom domingo donde dos
      doy dpto durante día días edificio edificios efecto ejemplo el ella ellas ellos empezar
      empezó empieza empleada empleadas empleado empleados en encima encuentra encuentro ene enero
      enseguida entonces entre era eran eres es esa esas ese eso esos especialmente esta estaba
      estaban estado estamos estar estará estas este estos estoy está están etc evidentemente
      exactamente exige ext extraña extremadamente favor feb febrero fin finalmente frecuente
      frecuentemente fue fuera fueron funciona funcionamiento funcionan funcionando funcionar
      generalmente gente gerente gracias gran grande grandes ha haber había habían hace hacen
      hacer hacia haciendo hago han hasta hay haya hecho hemos hicieron hizo hola hora horas hoy
      igual igualmente incluso indica inmediatamente inmediato intenta intentamos intentando
      intentar intento intermitencia intermitente intermitentemente intermitentes jefa jue jueves
      jul julio jun junio junto la lado largo las le lejos les llega llegan lleva llevo lo los
      luego lugar lun lunes mal mala malo manera martes marzo mayo mañana me mediante medio
      mediodía mejor menos mensual menudo mes mi mientras minutos mis misma mismas mismo mismos
      mié miércoles modo momento mostrando mostrar muchas mucho muchos muchísimo muestra muestran
      muy más máximo mí mía mío nada nadie necesario necesita necesitamos necesitan necesito ni
      ninguno nivel noche noches normal normalmente nos nosotras nosotros nov noviembre nuestra
      nuestras nuestro nuestros nuevamente nueve ocasiones ocho oct octubre ocurre ocurrido
      oficina oficinas ok os otra otras otro otros para parece parte partes particular pasa pasado
      pasando pasar pedimos pedir peor pequeña pequeño permanente pero persona personas pide pido
      piso pisos planta plantas poco pocos podemos poder podría podríais podrían podéis podía por
      porfavor porque posibilidad posible posteriormente presenta presentan previo primer primera
      primero principal probablemente pronto propia propio prácticamente próxima próximo puede
      pueden puedo pues que queda quedado quedan queremos querer quería quien quiere quiero
      quisiera quizá quizás qué rato real realmente reciente recientemente recién regularmente
      repente repetidamente repetido reporta reportan reportar requiere respecto ruego rápidamente
      rápido sabe saber sala salas saludo saludos se sea seguir segunda segundo seguro según seis
      semana semanal semanas sep sept septiembre ser será sería señala si sido siempre siendo
      siete sigue siguen siguiente siguientes similar simplemente sino sitio situación sobre sola
      solamente solicita solicito solicitud solicitudes solo solos somos son soy su sucursal suele
      sus sáb sábado súbitamente tal tales también tampoco tan tanto tarda tardan tarde te
      temporal temporalmente tener tengo tercera tercero tiempo tiene tienen tipo tipos toda todas
      todavía todo todos total totalmente trabaja trabajador trabajadora trabajadores trabajar
      tras trata través tres tu tus un una uno unos urgencia urgente urgentemente usar usted
      usuaria usuario usuarios utiliza utilizando utilizar va vale vamos van varias varios vaya
      veces vemos ven venir veo ver vez vie viene viernes visto voy vuelta vuelto vuelve xfavor ya
      yo él última últimamente último últimos únicamente único
      """,
    synonyms: """
      acceso: accesos acceder accede permiso permisos autorización derechos accedo acceden
      acceso: accedemos accesible autorizar autorizado privilegios
      activar: activación activado activa activan activada activados activadas activando activó
      activar: activarse activamos activen habilitar habilita habilitan habilitado habilitada
      activar: habilitados habilitadas habilitando habilitó habilitarse habilitamos habilite
      activar: habiliten habilitación
      actualizar: actualización actualizaciones actualizado actualiza actualizan actualizada
      actualizar: actualizados actualizadas actualizando actualizó actualizarse actualizamos
      actualizar: actualice actualicen
      adjunto: adjuntar adjunta adjuntan adjuntado adjuntada adjuntados adjuntadas adjuntando
      adjunto: adjuntó adjuntarse adjuntamos adjunte adjunten adjuntos adjuntas
      agenda: calendario calendarios agendas
      agregar: agrega agregan agregado agregada agregados agregadas agregando agregó agregarse
      agregar: agregamos agregue agreguen añadir añade añaden añadido añadida añadidos añadiendo
      agregar: añadió añadirse incluir inclusión
      alarma: alarmas alerta alertas avisos
      ampliar: amplia amplian ampliado ampliada ampliados ampliadas ampliando amplió ampliarse
      ampliar: ampliamos amplie amplien ampliación
      aplicación: aplicaciones app apps programa programas aplicativo
      archivo: archivos fichero ficheros
      arrancar: abrir abre abren abierto iniciar inicia inicio arranca arranque abra abriendo
      arrancar: abrió abrirse iniciarse inician arrancan arranco enciende encender encendido
      arrancar: encienden iniciando lanzar
      asignar: asigna asignan asignado asignada asignados asignadas asignando asignó asignarse
      asignar: asignamos asigne asignen asignación
      atasco: atascos atascado atasca atascar atascados atascan atascada
      audio: audios sonido
      aumentar: aumenta aumentan aumentado aumentada aumentados aumentadas aumentando aumentó
      aumentar: aumentarse aumentamos aumente aumenten aumento
      auriculares: auricular cascos
      autenticación: autenticar autentificación
      azul: pantallazo+azul azules
      baja: bajas dar+de+baja
      base: bases
      batería: baterías
      bloqueo: bloqueado bloqueada bloquea bloquear bloqueados desbloquear desbloqueo desbloquea
      bloqueo: bloquean bloqueadas bloqueé bloquearse desbloqueado desbloqueada desbloqueen
      bloqueo: desbloquee bloqueos
      botón: botones
      buscar: buscan buscado buscada buscados buscadas buscando buscó buscarse buscamos busque
      buscar: busquen búsqueda búsquedas buscador
      buzón: buzones
      cable: cables cableado
      calcular: calcula calculan calculado calculada calculados calculadas calculando calculó
      calcular: calcularse calculamos calculen cálculo
      calentar: calienta sobrecalienta sobrecalentamiento recalienta
      cambiar: cambia cambian cambiado cambiada cambiados cambiadas cambiando cambió cambiarse
      cambiar: cambiamos cambie cambien modificar modifica modifican modificado modificada
      cambiar: modificados modificadas modificando modificó modificarse modificamos modifique
      cambiar: modifiquen cambio cambios modificación modificaciones
      cancelar: cancela cancelan cancelado cancelada cancelados canceladas cancelando canceló
      cancelar: cancelarse cancelamos cancele cancelen cancelación anular anulación
      cargador: cargadores
      cargar: carga cargan cargando cargado cargada carguen
      carpeta: carpetas directorio directorios
      cartucho: cartuchos
      caído: caída caídas cae caen caido caida caerse cayó cayeron offline inaccesible
      caído: inaccesibles inalcanzable fuera+de+línea fuera+de+servicio no+disponible indisponible
      cerrar: cerra cerran cerrado cerrada cerrados cerradas cerrando cerró cerrarse cerramos
      cerrar: cerre cerren cierra cierran cierre cierres
      certificado: certificados
      cifrado: cifrar
      colgar: cuelga colgado colgada congela congelado congelada congelar cuelgan colgados
      colgar: congelan
      compartido: compartida compartidas compartidos compartir comparte
      comprobar: comproba comproban comprobado comprobada comprobados comprobadas comprobando
      comprobar: comprobó comprobarse comprobamos comprobe comproben verificar verifica verifican
      comprobar: verificado verificada verificados verificadas verificando verificó verificarse
      comprobar: verificamos verifique verifiquen comprobación verificación
      conectar: conexión conexiones conecta conectarse conectado conecto conectan conectada
      conectar: conectados conectividad conectarme
      configurar: configura configuran configurado configurada configurados configuradas
      configurar: configurando configuró configurarse configuramos configure configuren
      configurar: configuración configuraciones ajustes ajuste
      contacto: contactos
      contraseña: contraseñas clave claves password passwords contrasenya passwd
      contrato: contratos
      copia: copiar copian copiado copiada copiados copiadas copiando copió copiarse copiamos
      copia: copie copien copias fotocopia fotocopias fotocopiadora fotocopiadoras copiadora
      corrupto: corruptos corrupta dañado dañada dañados corrompido
      crear: creación alta altas crean creado creada creando alta+de dar+de+alta
      cuenta: cuentas cuenta+de+usuario
      cámara: cámaras camara webcam
      código: códigos codigo codigos
      datos: dato
      desactivar: desactiva desactivan desactivado desactivada desactivados desactivadas
      desactivar: desactivando desactivó desactivarse desactivamos desactive desactiven
      desactivar: deshabilitar deshabilita deshabilitan deshabilitado deshabilitada deshabilitados
      desactivar: deshabilitadas deshabilitando deshabilitó deshabilitarse deshabilitamos
      desactivar: deshabilite deshabiliten desactivación
      descargar: descarga descargan descargado descargada descargados descargadas descargando
      descargar: descargó descargarse descargamos descargue descarguen descargas
      desconectar: desconecta desconexión desconexiones desconectado corta cortes corte
      desconectar: desconectan desconectada desconecto desconectarse cortan cortado cortar
      desconectar: interrupción interrupciones
      detectar: detecta detectan detectado detectada detectados detectadas detectando detectó
      detectar: detectarse detectamos detecte detecten reconocer reconoce reconocen reconocido
      detectar: reconocida reconocidos reconociendo reconoció reconocerse detección
      devolver: devuelve devolución
      digital: digitales
      dirección: direcciones
      disco: discos disco+duro discos+duros
      display: pantalla pantallas monitores
      documento: documentos documental
      duplicado: duplicada duplicados duplicadas
      eliminar: eliminado eliminada borrar borrado elimina eliminan eliminados eliminadas
      eliminar: eliminando eliminó eliminarse eliminamos elimine eliminen borra borran borrada
      eliminar: borrados borradas borrando borró borrarse borramos borre borren eliminación
      eliminar: suprimir
      emitir: emisión emite
      entrar: entrada entro entra entran
      enviar: envía envío envíos enviado envia envio envían enviada enviados enviando enviarse
      equipo: equipos ordenador ordenadores computadora pc pcs computadoras estación+de+trabajo
      error: errores fallo fallos falla fallas fallando fallido fallida falló avería averiado
      error: averiada problema problemas imposible incorrecto incorrecta roto rota estropeado
      error: estropeada sin incidencia incidencias defectuoso defectuosa falta faltan no averías
      error: averiados dañarse erróneo errónea erróneos fallan fallar fallaron fallecido faltante
      error: faltantes inválido inválida inoperativo inoperativa inservible inutilizable muerto
      error: muerta estropeados rotos rotas romper rompió quebrado descompuesto incidente
      error: incidentes anomalía anomalías ningún ninguna nunca jamás ko
      escribir: escribe escritura
      espacio: espacios
      etiqueta: etiquetas etiquetado etiquetadora
      evento: eventos
      expirado: caducado caducada caduca caducidad expirada expira caducados caducar caducan
      expirado: expirar expiran expiró vencido vencida vencimiento vence vencer
      exportar: exporta exportan exportado exportada exportados exportadas exportando exportó
      exportar: exportarse exportamos exporte exporten exportación
      extraviado: extraviada pérdida+de perdido perdida perder perdí pierde
      factura: facturas facturar facturan facturado facturada facturados facturadas facturando
      factura: facturó facturarse facturamos facture facturen facturación
      fecha: fechas
      firewall: cortafuegos
      firma: firmar firman firmado firmada firmados firmadas firmando firmó firmarse firmamos
      firma: firmen firmas
      foto: fotos imagen imágenes
      generar: genera generan generado generada generados generadas generando generó generarse
      generar: generamos genere generen generación
      grabar: graba graban grabado grabada grabados grabadas grabando grabó grabarse grabamos
      grabar: grabe graben grabación grabaciones
      grupo: grupos
      guardar: guarda guardado guardan guardando
      hoja: hojas
      importar: importa importan importado importada importados importadas importando importó
      importar: importarse importamos importe importen importación
      impresora: imprimir impresoras imprime imprimen impresión impresiones imprimo imprimiendo
      informe: informes reportes
      install: instalar instalación instala instalado instalen instalada instalando instale
      install: reinstalar reinstalación desinstalar desinstalación
      invitación: invitaciones
      lector: lectores
      leer: lee leen lectura
      lentitud: lento lenta lentos lentas lentamente ralentiza ralentizado ralentización
      lentitud: tarda+mucho
      licencia: licencias licenciamiento
      limpiar: limpia limpian limpiado limpiada limpiados limpiadas limpiando limpió limpiarse
      limpiar: limpiamos limpie limpien limpieza
      lista: listas listado listados
      llamada: llamar llama llaman llamado llamados llamadas llamando llamó llamarse llamamos
      llamada: llame llamen
      llave: llaves
      lleno: llena llenos llenas
      línea: líneas
      mail: correo correos correo+electrónico correos+electrónicos email emails e+mail e+mails
      mail: mails
      mantenimiento: mantenimientos
      memoria: memorias
      mensaje: mensajes mensajería
      micrófono: micrófonos
      migrar: migra migran migrado migrada migrados migradas migrando migró migrarse migramos
      migrar: migre migren migración
      mover: move moven movido movida movidos moviendo movió moverse trasladar traslada trasladan
      mover: trasladado trasladada trasladados trasladadas trasladando trasladó trasladarse
      mover: trasladamos traslade trasladen traslado mudanza
      máquina: máquinas
      navegador: navegadores
      notificación: notificar notifica notifican notificado notificada notificados notificadas
      notificación: notificando notificó notificarse notificamos notifique notifiquen
      notificación: notificaciones
      nuevo: nueva nuevas nuevos nuevos+usuarios
      nómina: nóminas
      número: números
      olvidado: olvidé olvidada olvido olvidó olvidar
      orden: órdenes
      pago: pagar pagan pagado pagada pagados pagadas pagando pagó pagarse pagamos pague paguen
      pago: pagos
      papel: papeles
      parpadear: parpadea parpadean parpadeado parpadeada parpadeados parpadeadas parpadeando
      parpadear: parpadeó parpadearse parpadeamos parpadee parpadeen parpadeo
      pedido: pedidos pedidos+de
      perfil: perfiles
      phishing: suplantación
      pila: pilas
      plantilla: plantillas
      portátil: portátiles laptop laptops ordenador+portátil ordenadores+portátiles notebook
      proceso: procesar procesa procesan procesado procesada procesados procesadas procesando
      proceso: procesó procesarse procesamos procese procesen procesos
      proveedor: proveedores
      proyecto: proyectos
      proyector: proyectores cañón
      puerta: puertas
      puerto: puertos
      página: páginas página+web web webs
      ratón: ratones mouse
      rechazar: rechaza rechazan rechazado rechazada rechazados rechazadas rechazando rechazó
      rechazar: rechazarse rechazamos rechacen denegar denega denegan denegado denegada denegados
      rechazar: denegadas denegando denegó denegarse denegamos denegue deneguen rechazo denegación
      recibir: recibe reciben recibido recibo recibimos recibida recibiendo recepción recibí
      recibir: recibirse
      red: redes red+local lan
      reemplazar: reemplazo sustituir sustitución sustituye reemplazado
      registro: registrar registra registran registrado registrada registrados registradas
      registro: registrando registró registrarse registramos registre registren registros
      reiniciar: reinicia reinicio reinician reiniciado reiniciando reinicios
      reparar: repara reparan reparado reparada reparados reparadas reparando reparó repararse
      reparar: reparamos repare reparen reparación reparaciones
      reserva: reservar reservan reservado reservada reservados reservadas reservando reservó
      reserva: reservarse reservamos reserve reserven reservas
      respuesta: responder responde responden respuestas respondió
      restablecer: restablecimiento resetear reseteo reseteado resetea resetee restablece
      restablecer: restablecida restablezcan reset reestablecer reestablecimiento
      restaurar: restauración recuperar restaura restauran restaurado restaurada restaurados
      restaurar: restauradas restaurando restauró restaurarse restauramos restaure restauren
      restaurar: recupera recuperan recuperado recuperada recuperados recuperadas recuperando
      restaurar: recuperó recuperarse recuperamos recupere recuperen recuperación
      reunión: reuniones reuniones+teams
      ruido: ruidos
      saldo: saldos
      scan: escáner escanear escanea escaneo escanean escáneres escaneado escaner scanner
      servidor: servidores
      sesión: sesiones sesion
      sincronizar: sincroniza sincronizan sincronizado sincronizada sincronizados sincronizadas
      sincronizar: sincronizando sincronizó sincronizarse sincronizamos sincronice sincronicen
      sincronizar: sincronización
      sistema: sistemas
      sonar: suena
      spam: no+deseado no+deseados basura
      suministro: suministros
      tableta: tabletas tablet tablets
      tarea: tareas
      tarjeta: tarjetas
      tecla: teclas
      teclado: teclados teclas+del
      teléfono: teléfonos móvil móviles celular celulares smartphone telefonía
      tienda: tiendas
      transferir: transferencia transferencias transfiere
      turno: turnos
      tóner: toner toners tóneres
      vacío: vacía vacíos agotado agotada
      validar: valida validan validado validada validados validadas validando validó validarse
      validar: validamos valide validen validación
      videoconferencia: videoconferencias videollamada videollamadas
      virus: malware
      visualizar: visualiza visualizan visualizado visualizada visualizados visualizadas
      visualizar: visualizando visualizó visualizarse visualizamos visualice visualicen
      visualizar: visualización
      wifi: wi+fi inalámbrica inalámbrico
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
