extension LanguageWords {
  static let spanish = LanguageWords(
    stopWords: """
      a a+punto+de abajo abr abril adecuadamente adelante además afuera ago agosto agradecería
      agradezco ahora ahí al algo alguien alguna algunas algunos algún allá allí alrededor ambos
      amigo ante anterior anteriormente antes aparece aparecen aparecer apenas aproximadamente aquel
      aquella aquí arriba asunto así atentamente aunque ayer ayuda aún bastante becaria becario bien
      buenas bueno buenos cabo cada casa casi caso casos cerca cierto cinco claro cliente clientes
      colega colegas comenzar comenzó comienza como compañera compañeras compañero compañeros
      completamente completo con conmigo consigo constantemente continuamente contra cordial
      correcta correctamente correcto cosa cosas cual cuales cualquier cuando cuanto cuatro cuyo da
      dado dan dar de debajo debe deben debería debido decir deja dejado dejan dejar dejó del
      delante demasiado demás dentro departamento desde desde+la+actualización desea deseo despacho
      despachos despues después después+de+actualizar detrás diariamente diario dic dice dicha dicho
      diciembre dieron diez diferente diferentes directamente director directora distintas distintos
      doce dom domingo donde dos doy dpto durante día días edificio edificios efecto ejemplo el ella
      ellas ellos empezar empezó empieza empleada empleadas empleado empleados en en+bucle encima
      encuentra encuentro ene enero enseguida entonces entre era eran eres es esa esas ese eso esos
      especialmente esta estaba estaban estado estamos estar estará estas este estos estoy está
      están etc evidentemente exactamente exige ext externa externo extraña extremadamente favor feb
      febrero fin finalmente frecuente frecuentemente fue fuera fueron funciona funcionamiento
      funcionan funcionando funcionar generalmente gente gerente gracias gran grande grandes ha
      haber había habían hace hacen hacer hacia haciendo hago han hasta hay haya hecho hemos
      hicieron hizo hola hora horas hoy igual igualmente incluso indica inmediatamente inmediato
      intenta intentamos intentando intentar intento intermitencia intermitente intermitentemente
      intermitentes interno jefa jue jueves jul julio jun junio junto la lado largo las le lejos les
      lleva llevo lo los luego lugar lun lunes mal mala malo manera martes marzo mayo mañana me
      mediante medio mediodía mejor menos mensual menudo mes mi mientras minutos mis misma mismas
      mismo mismos mié miércoles modo momento mostrando mostrar muchas mucho muchos muchísimo
      muestra muestran muy más máximo mí mía mío nada nadie necesario necesita necesitamos necesitan
      necesito ni ninguno nivel noche noches nocturna nocturno normal normalmente nos nosotras
      nosotros nov noviembre nuestra nuestras nuestro nuestros nuevamente nueve ocasiones ocho oct
      octubre ocurre ocurrido oficina oficinas ok os otra otras otro otros para parece parte partes
      particular pasa pasado pasando pasar pedimos pedir peor pequeña pequeño permanente pero
      persona personas pide pido piso pisos planta plantas pocos podemos poder podría podríais
      podrían podéis podía poner por por+equivocación por+error porfavor porque posibilidad posible
      posteriormente presenta presentan previo primer primera primero principal probablemente pronto
      propia propio prácticamente próxima próximo puede pueden puedo pues puesto punto que queda
      quedado quedan queremos querer quería quien quiere quiero quisiera quizá quizás qué rato real
      realmente reciente recientemente recién regularmente repente repetidamente repetido reporta
      reportan reportar requiere respecto ruego rápidamente rápido sabe saber sala sala+de+juntas
      sala+de+reuniones sala+de+servidores sala+servidores salas salas+de+reuniones sale salen
      saludo saludos se sea seguir segunda segundo seguro según seis semana semanal semanas sep sept
      septiembre ser será sería señala si sido siempre siendo siete sigue siguen siguiente
      siguientes similar simplemente sin+asunto sino sitio situación sobre sola solamente solicita
      solicito solicitud solicitudes solo solos somos son soy su sucursal suele sus sáb sábado
      súbitamente tal tales también tampoco tan tanto tarda tardan tarde te temporal temporalmente
      tener tengo tercera tercero tiempo tiene tienen tipo tipos toda todas todavía todo todos total
      totalmente trabaja trabajador trabajadora trabajadores trabajar tras tras+actualización
      tras+la+actualización trata través tres tu tus un una uno unos urgencia urgente urgentemente
      usar uso usted usuaria usuario usuarios utiliza utilización utilizando utilizar va vale vamos
      van varias varios vaya veces vemos ven venir veo ver vez vie viene viernes visto voy vuelta
      vuelto vuelve xfavor y ya yo él última últimamente último últimos únicamente único
      """,
    synonyms: """
      acceso: accesos permiso permisos autorización derechos acceden accedemos accesible autorizar
      acceso: autorizado privilegios acceder accedo accede
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
      almacén:
      altaimpresora:
      alto: alta altas altos elevado elevada excesivo
      ampliar: amplia amplian ampliado ampliada ampliados ampliadas ampliando amplió ampliarse
      ampliar: ampliamos amplie amplien ampliación
      aplicación: aplicaciones app apps programa programas aplicativo
      aplicar: aplica aplican aplicada aplicadas aplicado aplicados
      archivo: archivos fichero ficheros
      arrancar: abrir abre abren abierto iniciar inicia inicio arranca arranque abra abriendo abrió
      arrancar: abrirse iniciarse inician arrancan arranco enciende encender encendido encienden
      arrancar: iniciando lanzar
      asignar: asigna asignan asignado asignada asignados asignadas asignando asignó asignarse
      asignar: asignamos asigne asignen asignación
      atasco: atascos atascado atasca atascar atascados atascan atascada
      audio: audios sonido oye oyen oír escucha escuchan oigo
      aumentar: aumenta aumentan aumentado aumentada aumentados aumentadas aumentando aumentó
      aumentar: aumentarse aumentamos aumente aumenten aumento
      auriculares: auricular cascos
      autenticación: autenticar autentificación
      aviso:
      azul: azules
      backup: copia+de+seguridad copias+de+seguridad respaldo respaldos backups copia+seguridad
      baja: bajas dar+de+baja salida+empleado cese
      bajo: poco poca insuficiente escaso escasa
      bandeja: bandejas
      barra: barras
      base: bases
      basededatos: base+de+datos bases+de+datos
      basura: spam no+deseado no+deseados
      batería: baterías
      bloquear:
      bloqueo: bloqueado bloqueada bloquea bloqueados desbloquear desbloqueo desbloquea bloquean
      bloqueo: bloqueadas bloqueé bloquearse desbloqueado desbloqueada desbloqueen desbloquee
      bloqueo: bloqueos
      botón: botones
      buscar: buscan buscado buscada buscados buscadas buscando buscó buscarse buscamos busque
      buscar: busquen búsqueda búsquedas buscador
      buzón: buzones
      cable: cables cableado
      calcular: calcula calculan calculado calculada calculados calculadas calculando calculó
      calcular: calcularse calculamos calculen cálculo
      calentar: calienta sobrecalienta sobrecalentamiento recalienta sobrecalentado sobrecalentada
      calentar: caliente calientan
      cambiar: cambia cambian cambiado cambiada cambiados cambiadas cambiando cambió cambiarse
      cambiar: cambiamos cambie cambien modificar modifica modifican modificado modificada
      cambiar: modificados modificadas modificando modificó modificarse modificamos modifique
      cambiar: modifiquen cambio cambios modificación modificaciones reemplazar reemplazo
      cambiar: reemplazado
      cancelar: cancela cancelan cancelado cancelada cancelados canceladas cancelando canceló
      cancelar: cancelarse cancelamos cancele cancelen cancelación anular anulación
      cargador: cargadores
      cargar: carga cargan cargando cargado cargada carguen
      carpeta: carpetas directorio directorios
      cartucho: cartuchos
      cerrar: cerra cerran cerrado cerrada cerrados cerradas cerrando cerró cerrarse cerramos cerre
      cerrar: cerren cierra cierran cierre cierres
      certificado: certificados
      cifrado: cifrar
      coger: coge cogen
      cola: colas cola+de+impresión cola+impresión
      colgar: cuelga colgado colgada congela congelado congelada congelar cuelgan colgados congelan
      color: colores
      compartido: compartida compartidas compartidos compartir comparte
      compras:
      comprobar: comproba comproban comprobado comprobada comprobados comprobadas comprobando
      comprobar: comprobó comprobarse comprobamos comprobe comproben verificar verifica verifican
      comprobar: verificado verificada verificados verificadas verificando verificó verificarse
      comprobar: verificamos verifique verifiquen comprobación verificación
      conectar: conexión conexiones conecta conectarse conectado conecto conectan conectada
      conectar: conectados conectividad conectarme
      configurar: configura configuran configurado configurada configurados configuradas
      configurar: configurando configuró configurarse configuramos configure configuren
      configurar: configuración configuraciones ajustes ajuste
      contabilidad: contabilizar contabilización contabiliza
      contacto: contactos
      contraseña: contraseñas clave claves password passwords contrasenya passwd
      contrato: contratos
      copia: copiar copian copiado copiada copiados copiadas copiando copió copiarse copiamos copie
      copia: copien copias fotocopia fotocopias fotocopiadora fotocopiadoras copiadora
      correo: mail correos correo+electrónico correos+electrónicos email emails e+mail e+mails mails
      corrupto: corruptos corrupta dañado dañada dañados corrompido
      cuarentena:
      cuenta: cuentas cuenta+de+usuario
      cuota: límite
      cámara: cámaras camara webcam
      código: códigos codigo codigos
      datos: dato
      desactivar: desactiva desactivan desactivado desactivada desactivados desactivadas
      desactivar: desactivando desactivó desactivarse desactivamos desactive desactiven deshabilitar
      desactivar: deshabilita deshabilitan deshabilitado deshabilitada deshabilitados deshabilitadas
      desactivar: deshabilitando deshabilitó deshabilitarse deshabilitamos deshabilite deshabiliten
      desactivar: desactivación
      descargar: descarga descargan descargado descargada descargados descargadas descargando
      descargar: descargó descargarse descargamos descargue descarguen descargas
      desconectar: desconecta desconexión desconexiones desconectado corta cortes corte desconectan
      desconectar: desconectada desconecto desconectarse cortan cortado cortar interrupción
      desconectar: interrupciones cae caen caerse cayendo
      desinstalar: desinstalación desinstala desinstalado
      desvío: desvíos desvío+de+llamadas desvío+llamadas
      detectar: detecta detectan detectado detectada detectados detectadas detectando detectó
      detectar: detectarse detectamos detecte detecten reconocer reconoce reconocen reconocido
      detectar: reconocida reconocidos reconociendo reconoció reconocerse detección
      devolver: devuelve devolución
      digital: digitales
      dirección: direcciones
      disco: discos disco+duro discos+duros
      disponible:
      distribución:
      dock: docking base+de+conexión docking+station estación+de+acoplamiento
      documento: documentos documental
      dominio:
      duplicado: duplicada duplicados duplicadas
      débil: débiles
      eliminar: eliminado eliminada borrar borrado elimina eliminan eliminados eliminadas eliminando
      eliminar: eliminó eliminarse eliminamos elimine eliminen borra borran borrada borrados
      eliminar: borradas borrando borró borrarse borramos borre borren eliminación suprimir quitar
      eliminar: quita quitado retirar eliminarme
      emitir: emisión emite
      entrar: entrada entro entra entran inicio+de+sesión iniciar+sesión inicia+sesión login logon
      enviar: envía envío envíos enviado envia envio envían enviada enviados enviando enviarse
      equipo: equipos ordenador ordenadores computadora pc pcs computadoras estación+de+trabajo
      escanear: scan escáner escanea escaneo escanean escáneres escaneado escaner scanner scans
      escribir: escribe escritura
      espacio: espacios
      etiqueta: etiquetas etiquetado etiquetadora
      evento: eventos
      expirado: caducado caducada caduca caducidad expirada expira caducados caducar caducan expirar
      expirado: expiran expiró vencido vencida vencimiento vence vencer
      exportar: exporta exportan exportado exportada exportados exportadas exportando exportó
      exportar: exportarse exportamos exporte exporten exportación
      extraviado: extraviada pérdida+de perdido perdida perder perdí pierde
      factura: facturas facturar facturan facturado facturada facturados facturadas facturando
      factura: facturó facturarse facturamos facture facturen facturación
      fallo: error errores fallos falla fallas fallando fallido fallida falló avería averiado
      fallo: averiada problema problemas imposible roto rota estropeado estropeada sin incidencia
      fallo: incidencias defectuoso defectuosa no averías averiados dañarse fallan fallar fallaron
      fallo: fallecido inoperativo inoperativa inservible inutilizable muerto muerta estropeados
      fallo: rotos rotas romper rompió quebrado descompuesto incidente incidentes anomalía anomalías
      fallo: ningún ninguna nunca jamás ko falta+de no+hay caído caída caídas caido caida
      fallo: inaccesible inaccesibles inalcanzable fuera+de+servicio no+disponible indisponible cayó
      fallo: cayeron
      faltar: falta faltan faltante faltantes desaparecido desaparecida desaparece no+encontrada
      faltar: no+encontrado no+encuentra no+aparece
      fax:
      fecha: fechas
      finanzas:
      firewall: cortafuegos
      firma: firmar firman firmado firmada firmados firmadas firmando firmó firmarse firmamos firmen
      firma: firmas
      formulario: formularios
      foto: fotos imagen imágenes
      fuente: fuentes
      generar: genera generan generado generada generados generadas generando generó generarse
      generar: generamos genere generen generación
      gpo: directiva+de+grupo directivas+de+grupo
      grabar: graba graban grabado grabada grabados grabadas grabando grabó grabarse grabamos grabe
      grabar: graben grabación grabaciones
      grupo: grupos
      guardar: guarda guardado guardan guardando
      hoja: hojas
      importar: importa importan importado importada importados importadas importando importó
      importar: importarse importamos importe importen importación
      impresora: imprimir impresoras imprime imprimen impresión impresiones imprimo imprimiendo
      impresora: laserjet officejet
      incorporación: nuevo+empleado nueva+empleada nueva+incorporación nuevo+usuario nueva+usuaria
      incorporación: nuevo+trabajador nuevo+compañero nuevo+ingreso alta+usuario alta+de+usuario
      incorporación: alta+empleado alta+de+empleado usuario+nuevo nuevos+usuarios nuevos+empleados
      incorporación: alta+nuevo+usuario alta+de+nuevo+usuario alta+nuevo+empleado
      incorporación: alta+de+usuario+nuevo alta+de+nuevo+empleado crear+usuario crear+cuenta
      incorporación: onboarding incorporaciones creación+de+usuario creación+de+cuenta
      incorrecto: incorrecta erróneo errónea erróneos inválido inválida equivocado equivocada
      informe: informes reportes
      instalar: install instalación instala instalado instalen instalada instalando instale
      instalar: reinstalar reinstalación
      invitación: invitaciones
      invitado: invitados visitante visitantes visita visitas
      itinerancia: roaming
      lector: lectores
      leer: lee leen lectura
      lentitud: lento lenta lentos lentas lentamente ralentiza ralentizado ralentización tarda+mucho
      licencia: licencias licenciamiento
      limpiar: limpia limpian limpiado limpiada limpiados limpiadas limpiando limpió limpiarse
      limpiar: limpiamos limpie limpien limpieza
      lista: listas listado listados
      llamada: llamar llama llaman llamado llamados llamadas llamando llamó llamarse llamamos llame
      llamada: llamen
      llave: llaves
      lleno: llena llenos llenas
      lámpara: lámparas
      línea: líneas
      macro: macros
      malware: virus antivirus
      mantenimiento: mantenimientos
      marketing:
      memoria: memorias ram
      mensaje: mensajes mensajería
      mfa: doble+factor autenticador verificación+en+dos+pasos
      micrófono: micrófonos
      migrar: migra migran migrado migrada migrados migradas migrando migró migrarse migramos migre
      migrar: migren migración
      mover: move moven movido movida movidos moviendo movió moverse trasladar traslada trasladan
      mover: trasladado trasladada trasladados trasladadas trasladando trasladó trasladarse
      mover: trasladamos traslade trasladen traslado mudanza
      máquina: máquinas
      navegador: navegadores
      negro: negra negros negras
      nombre: nombres
      notificación: notificar notifica notifican notificado notificada notificados notificadas
      notificación: notificando notificó notificarse notificamos notifique notifiquen notificaciones
      nuevo: nueva nuevas nuevos crear creación crean creado creada creando alta+de dar+de+alta
      nuevo: alta+nuevo alta+nueva alta+cuenta
      nómina: nóminas
      número: números
      offline: fuera+de+línea
      olvidado: olvidé olvidada olvido olvidó olvidar
      orden: órdenes
      pago: pagar pagan pagado pagada pagados pagadas pagando pagó pagarse pagamos pague paguen
      pago: pagos
      pantalla: display pantallas monitores monitor
      pantallazo: pantalla+azul pantallazo+azul pantallas+azules bluescreen bsod
      papel: papeles
      parpadear: parpadea parpadean parpadeado parpadeada parpadeados parpadeadas parpadeando
      parpadear: parpadeó parpadearse parpadeamos parpadee parpadeen parpadeo
      pedido: pedidos pedidos+de
      perfil: perfiles
      pila: pilas
      plantilla: plantillas
      portátil: portátiles laptop laptops ordenador+portátil ordenadores+portátiles notebook
      procesador: cpu
      proceso: procesar procesa procesan procesado procesada procesados procesadas procesando
      proceso: procesó procesarse procesamos procese procesen procesos
      proveedor: proveedores
      proyecto: proyectos
      proyector: proyectores cañón
      puerta: puertas
      puerto: puertos
      página: páginas página+web web webs
      ratón: ratones mouse
      rdp: escritorio+remoto
      rechazar: rechaza rechazan rechazado rechazada rechazados rechazadas rechazando rechazó
      rechazar: rechazarse rechazamos rechacen denegar denega denegan denegado denegada denegados
      rechazar: denegadas denegando denegó denegarse denegamos denegue deneguen rechazo denegación
      recibir: recibe reciben recibido recibo recibimos recibida recibiendo recepción recibí
      recibir: recibirse llega llegan
      red: redes red+local lan
      registro: registrar registra registran registrado registrada registrados registradas
      registro: registrando registró registrarse registramos registre registren registros
      reiniciar: reinicia reinicio reinician reiniciado reiniciando reinicios
      reparar: repara reparan reparado reparada reparados reparadas reparando reparó repararse
      reparar: reparamos repare reparen reparación reparaciones
      reserva: reservar reservan reservado reservada reservados reservadas reservando reservó
      reserva: reservarse reservamos reserve reserven reservas
      resolución:
      respuesta: responder responde responden respuestas respondió
      restablecer: restablecimiento resetear reseteo reseteado resetea resetee restablece
      restablecer: restablecida restablezcan reset reestablecer reestablecimiento
      restaurar: restauración recuperar restaura restauran restaurado restaurada restaurados
      restaurar: restauradas restaurando restauró restaurarse restauramos restaure restauren
      restaurar: recupera recuperan recuperado recuperada recuperados recuperadas recuperando
      restaurar: recuperó recuperarse recuperamos recupere recuperen recuperación
      retraso: retrasos retrasado retrasados demora
      reunión: reuniones reuniones+teams
      robado: robo robada robaron
      rrhh:
      ruido: ruidos zumbido
      sai: sais
      saldo: saldos
      segundapantalla: segundo+monitor segunda+pantalla
      servicio: servicios
      servidor: servidores
      sesión: sesiones sesion
      señal: señales
      sincronizar: sincroniza sincronizan sincronizado sincronizada sincronizados sincronizadas
      sincronizar: sincronizando sincronizó sincronizarse sincronizamos sincronice sincronicen
      sincronizar: sincronización
      sistema: sistemas
      sonar: suena
      sospechoso: sospechosa sospechosos
      suministro: suministros
      superar: superado superada excedido excedida excede sobrepasado sobrepasada alcanzado
      superar: alcanzada supera
      suplantación: phishing
      tableta: tabletas tablet tablets
      tarea: tareas job jobs
      tarjeta: tarjetas tarjeta+de+acceso tarjeta+acceso tarjetas+de+acceso
      tecla: teclas
      teclado: teclados
      teléfono: teléfonos móvil móviles celular celulares smartphone telefonía
      tienda: tiendas
      tinta: tintas
      tono: tonos
      transferir: transferencia transferencias transfiere
      turno: turnos
      tóner: toner toners tóneres
      unidadred: unidad+de+red unidades+de+red disco+de+red
      vacío: vacía vacíos agotado agotada en+blanco blanco blancos
      validar: valida validan validado validada validados validadas validando validó validarse
      validar: validamos valide validen validación
      ventas:
      videoconferencia: videoconferencias videollamada videollamadas
      visualizar: visualiza visualizan visualizado visualizada visualizados visualizadas
      visualizar: visualizando visualizó visualizarse visualizamos visualice visualicen
      visualizar: visualización
      wifi: wi+fi inalámbrica inalámbrico
      """,
    combinations: """
      altaimpresora: impresora+instalar impresora+agregar impresora+nuevo
      atasco: atasco+papel atasco+impresora atasco+bandeja atasco+copia
      backup: backup+servidor backup+tarea backup+veeam
      basura: basura+correo basura+recibir
      bloqueo: bloqueo+cuenta bloqueo+ad bloqueo+fallo bloqueo+entrar bloqueo+windows
      bloqueo: bloqueo+dominio
      buzón: buzón+correo buzón+outlook
      certificado: certificado+ssl certificado+servidor
      cola: cola+impresora
      color: color+fallo
      contraseña: contraseña+windows contraseña+ad contraseña+dominio contraseña+cuenta
      cuenta: cuenta+ad
      desconectar: desconectar+conectar
      eliminar: eliminar+restaurar
      espacio: espacio+disco disco+lleno espacio+bajo espacio+lleno espacio+fallo espacio+servidor
      espacio: disco+bajo espacio+faltar
      expirado: expirado+fallo expirado+entrar
      fallo: fallo+conectar fallo+acceso fallo+respuesta fallo+cambiar fallo+reparar fallo+código
      fallo: fallo+finanzas fallo+ventas fallo+compras fallo+contabilidad fallo+almacén fallo+rrhh
      fallo: fallo+marketing fallo+disponible
      impresora: impresora+finanzas impresora+ventas impresora+compras impresora+contabilidad
      impresora: impresora+almacén impresora+rrhh impresora+marketing
      incorporación: incorporación+cuenta incorporación+nuevo
      instalar: instalar+aplicación instalar+equipo instalar+portátil
      internet: internet+conectar internet+red
      invitado: invitado+acceso
      lector: lector+código lector+barra
      lentitud: lentitud+conectar lentitud+cargar lentitud+finanzas lentitud+ventas lentitud+compras
      lentitud: lentitud+contabilidad lentitud+almacén lentitud+rrhh lentitud+marketing
      lleno: cuota+superar cuota+lleno
      malware: malware+alarma malware+detectar malware+equipo malware+portátil malware+aviso
      memoria: memoria+servidor memoria+alarma memoria+alto
      mfa: mfa+teléfono mfa+nuevo mfa+ad mfa+aplicación
      negro: negro+arrancar
      nombre: nombre+cambiar
      nuevo: nuevo+pedido
      pantallazo: pantallazo+equipo pantallazo+portátil pantallazo+windows pantallazo+arrancar
      pantallazo: pantallazo+colgar pantallazo+azul
      procesador: procesador+servidor procesador+alarma procesador+alto
      ratón: ratón+wifi
      retraso: retraso+recibir
      segundapantalla: segundapantalla+detectar segundapantalla+señal
      skype: skype+reunión skype+llamada skype+videoconferencia
      suplantación: suplantación+correo suplantación+recibir sospechoso+correo
      suplantación: suplantación+sospechoso
      teams: teams+reunión teams+llamada teams+videoconferencia
      tecla: tecla+teclado
      tóner: tóner+impresora tóner+vacío tóner+fallo tóner+cambiar tóner+nuevo tóner+pedido
      tóner: tóner+bajo tóner+altaimpresora
      unidadred: unidadred+fallo unidadred+faltar unidadred+desconectar unidadred+conectar
      unidadred: unidadred+acceso
      usb: usb+memoria usb+disco
      webex: webex+reunión webex+llamada webex+videoconferencia
      wifi: wifi+red
      zoom: zoom+reunión zoom+llamada zoom+videoconferencia
      """,
    quiet: """
      da expira expirada expirado expirados fecha mouse máquina queda tabla vence vencida vencido
      """,
    context: """
      aplicación archivo documento formulario mensaje página sistema
      """,
    endings: "s es",
    stems: "aciones acion ando iendo ados adas ado ada os as es ar er ir o a e s",
    givenNames: """
      adrián agustín alberto alejandra alejandro alfonso alfredo alicia ana andrés antonio arturo
      beatriz belén benito carla carlos carmen carolina catalina cristian cristina daniela diego
      eduardo elena emilio enrique ernesto esteban eugenia fabián felipe fernanda fernando francisca
      francisco gabriel gabriela gerardo gonzalo guillermo hernán héctor ignacio inés irene isabel
      iván javier jesús joaquín jorge josefa josé juan juana julián laura leonor lorena lorenzo
      lucía luis luisa manuel marcos margarita mariana mario marta maría mateo miguel mónica natalia
      nuria pablo paola patricio pedro rafael ramiro ramón raquel raúl ricardo rocío rodrigo rubén
      sergio silvia sofía susana teresa tomás valentina vicente yolanda álvaro ángela óscar
      """,
    surnames: """
      aguilar alonso arias benítez blanco bravo caballero cabrera calvo campos cano carmona castillo
      castro cortés crespo cruz delgado domínguez durán díaz díez esteban fernández ferrer flores
      fuentes gallardo gallego garcía garrido gil giménez gonzález guerrero gutiérrez gómez
      hernández herrera herrero hidalgo ibáñez iglesias jiménez león lorenzo lozano lópez martín
      martínez marín medina molina montero mora morales moreno moya muñoz márquez méndez navarro
      nieto núñez ortega ortiz parra pascual pastor peña prieto pérez ramos ramírez reyes rodríguez
      rojas romero román rubio ruiz santana santiago santos sanz serrano soler soto suárez sáez
      sánchez torres vargas vega velasco vicente vidal vázquez álvarez
      """,
    titles: "señor señora sr sra srta")
}
