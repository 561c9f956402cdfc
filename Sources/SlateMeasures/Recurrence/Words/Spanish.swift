extension LanguageWords {
  static let spanish = LanguageWords(
    stopWords: """
      a a+punto+de abajo abr abril adecuadamente adelante además adicional adicionales afuera ago
      agosto agradecería agradezco ahora ahí al aleatoriamente aleatorio algo alguien alguna algunas
      algunos algún allá allí alrededor ambos amigo anoche ante anterior anteriormente antes antigua
      antiguo aparece aparecen aparecer apenas aproximadamente aquel aquella aquí arriba asunto así
      atención atentamente aunque ayer ayuda aún bastante becaria becario bien buenas bueno buenos
      cabo cada cada+rato casa casi caso casos cerca cierto cinco claro cliente clientes colega
      colegas comenzar comenzó comienza como compañera compañeras compañero compañeros completamente
      completo completó con conmigo conseguimos consigo consigue constantemente continua
      continuamente continuas continuos contra cordial corporativa corporativo correcta
      correctamente correcto cosa cosas crítica crítico críticos cual cuales cualquier cuando cuanto
      cuatro cuyo da dado dan dar de debajo debe deben debería debido decir deja dejado dejan dejar
      dejó del delante demasiado demás dentro departamento desde desde+actualización
      desde+actualización+de+windows desde+el+reinicio desde+la+actualización desde+la+migración
      desde+la+última+actualización desea deseo despacho despachos despues después
      después+de+actualización después+de+actualización+de+windows después+de+actualizar
      después+de+la+actualización después+de+la+migración después+de+la+mudanza
      después+de+la+última+actualización después+de+reiniciar después+de+vacaciones
      después+del+corte+de+luz después+del+reinicio detrás diariamente diario dic dice dicha dicho
      diciembre dieron diez diferente diferentes directamente director directora distintas distintos
      doce dom domicilio domingo donde dos doy dpto durante día días edificio edificios efecto
      ejecuta ejecutado ejecutó ejemplo el ella ellas ellos empezar empezó empieza empleada
      empleadas empleado empleados empresa en en+bucle encima encuentra encuentro ene enero
      enseguida entonces entre era eran eres es esa esas ese eso esos especialmente esta estaba
      estaban establecer establecida establecimiento establezco estado estamos estar estará estas
      este estos estoy está están etc evidentemente exactamente exige ext externa externas externo
      externos extraña extremadamente favor feb febrero filial fin finalmente frecuente
      frecuentemente frecuentes fue fuera fueron funciona funcionamiento funcionan funcionando
      funcionar generalmente gente gerente gracias gran grande grandes ha haber había habían hace
      hacen hacer hacia haciendo hago han hasta hay haya hecho hemos hicieron hizo hola hora horas
      hotel+de hoy hs igual igualmente incluso indica inmediatamente inmediato intenta intentamos
      intentando intentar intento intentos intermitencia intermitente intermitentemente
      intermitentes interno jefa jue jueves jul julio jun junio junto la lado largo las le lejos les
      libre libres lleva llevo lo logra logro los luego lugar lun lunes mal mala malas malo malos
      mandante manera martes marzo mayo mañana me mediante medio mediodía mejor menos mensual menudo
      mes mi mientras min minutos mis misma mismas mismo mismos mié miércoles modo momento
      monitoring mostrando mostrar muchas mucho muchos muchísimo muestra muestran muy más máximo mí
      mía mío nada nadie nave necesario necesidad necesita necesitamos necesitan necesitaría
      necesito ni ninguno nivel noche noches nocturna nocturno normal normalmente nos nosotras
      nosotros nov noviembre nuestra nuestras nuestro nuestros nuevamente nueve ocasiones ocho oct
      octubre ocurre ocurrido oficina oficinas ok os otra otras otro otros para parece parte partes
      particular pasa pasado pasando pasar pedimos pedir pedir+por peor pequeña pequeño permanente
      permite permiten permitido permitir pero persona personas pide pido piso pisos planta plantas
      pocos podemos poder podría podríais podrían podéis podía poner por por+equivocación por+error
      porfavor porque posibilidad posible posteriormente presenta presentan previo primer primera
      primero principal probablemente profesional pronto propia propio prácticamente próxima próximo
      puede pueden puedo pues puesto punto que queda quedado quedan queremos querer quería quien
      quiere quiero quisiera quizá quizás qué rato real realmente recepcionista reciente
      recientemente recién regularmente remoto+desde repente repetidamente repetido reporta reportan
      reportar requiere respecto resultado resultados revisar revise revisen revisión+por+favor
      rogamos ruego rápidamente rápido sabe saber sala sala+de+juntas sala+de+reuniones
      sala+de+servidores sala+servidores salas salas+de+reuniones sale saludo saludos se sea
      secretaría seg seguir segunda segundo seguro según seis semana semanal semanas sep sept
      septiembre ser será sería señala si sido siempre siendo siete sigue siguen siguiente
      siguientes similar simplemente sin+asunto sino situación sobre sola solamente solicita
      solicitamos solicitar solicito solicitud solicitudes solo solos somos son soy su sucursal
      suele sus sáb sábado súbitamente tal tales taller también tampoco tan tanto tarde te
      teletrabajo temporal temporalmente tener tengo tercera tercero tiempo tiene tienen tipo tipos
      toda todas todavía todo todo+el+rato todo+el+tiempo todos total totalmente trabaja trabajador
      trabajadora trabajadores trabajar trabajo+remoto transacciones transacción tras
      tras+actualización tras+actualización+de+windows tras+actualizar tras+apagón tras+el+cambio
      tras+el+corte+de+luz tras+el+reinicio tras+la+actualización tras+la+migración
      tras+la+última+actualización tras+las+vacaciones tras+migración tras+mudanza tras+reiniciar
      tras+reinicio tras+vacaciones trata través tres tu tus un una uno unos urgencia urgente
      urgentemente usar uso usted usuaria usuario usuarios utiliza utilización utilizando utilizar
      va vale vamos van varias varios vaya veces vemos ven venir veo ver verificar+por+favor vez vie
      viene viernes visto voy vuelta vuelto vuelve xfavor y ya yo él última últimamente último
      últimos únicamente único
      """,
    synonyms: """
      acceso: accesos acceden accedemos accesible acceder accedo accede acceda accedan
      acceso: derechos+de+acceso permiso+de+acceso permisos+de+acceso solicitud+de+acceso
      acceso: petición+de+acceso
      activar: activación activado activa activan activada activados activadas activando activó
      activar: activarse activamos activen habilitar habilita habilitan habilitado habilitada
      activar: habilitados habilitadas habilitando habilitó habilitarse habilitamos habilite
      activar: habiliten habilitación
      actualizar: actualización actualizaciones actualizado actualiza actualizan actualizada
      actualizar: actualizados actualizadas actualizando actualizó actualizarse actualizamos
      actualizar: actualice actualicen update updates upgrade upgrades parche parches
      adjunto: adjuntar adjunta adjuntan adjuntado adjuntada adjuntados adjuntadas adjuntando
      adjunto: adjuntó adjuntarse adjuntamos adjunte adjunten adjuntos adjuntas
      administrador: admin administradores permisos+de+administrador derechos+de+administrador
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
      atasco: atascos atascado atasca atascar atascados atascan atascada papel+atascado atascamiento
      atasco: atascó papel+enganchado se+atasca papel+trabado
      audio: audios sonido oye oyen oír escucha escuchan oigo
      aumentar: aumenta aumentan aumentado aumentada aumentados aumentadas aumentando aumentó
      aumentar: aumentarse aumentamos aumente aumenten aumento
      auriculares: auricular cascos diadema audífonos audífono cascos+audio headset
      autenticación: autenticar autentificación
      aviso:
      azul: azules
      baja: bajas dar+de+baja salida+empleado cese bajas+de+usuario cese+empleado fin+de+contrato
      baja: deja+la+empresa salida+de+empleado salida+del+empleado renuncia desvinculación despido
      baja: baja+de+empleado baja+empleado baja+usuario baja+de+usuario baja+trabajador cesa
      baja: se+marcha offboarding deja+empresa dejó+la+empresa deja+la+compañía ya+no+trabaja
      bajo: poco poca insuficiente escaso escasa
      bandeja: bandejas
      barra: barras
      basededatos: base+de+datos bases+de+datos
      bases: base
      basura: spam no+deseado no+deseados correo+basura correos+basura correos+no+deseados
      basura: correo+no+deseado publicidad
      batería: baterías
      bloquear:
      bloqueo: bloqueado bloqueada bloquea bloqueados desbloquear desbloqueo desbloquea bloquean
      bloqueo: bloqueé bloquearse desbloqueado desbloqueada desbloqueen desbloquee bloqueos
      bloqueo: bloqueadas desbloquéenme bloqueó
      botón: botones
      buscar: buscan buscado buscada buscados buscadas buscando buscó buscarse buscamos busque
      buscar: busquen búsqueda búsquedas buscador busca
      buzón: buzones bandeja+de+entrada buzón+de+correo buzones+de+correo inbox casilla
      buzón: casilla+de+correo
      cables: cable cableado
      calcular: calcula calculan calculado calculada calculados calculadas calculando calculó
      calcular: calcularse calculamos calculen cálculo
      calendario: agenda calendarios agendas
      calentar: calienta sobrecalienta sobrecalentamiento recalienta sobrecalentado sobrecalentada
      calentar: caliente calientan calor temperatura recalentamiento recalentado se+calienta
      calidad:
      cambiar: cambia cambian cambiado cambiada cambiados cambiadas cambiando cambió cambiarse
      cambiar: cambiamos cambie cambien modificar modifica modifican modificado modificada
      cambiar: modificados modificadas modificando modificó modificarse modificamos modifique
      cambiar: modifiquen cambio cambios modificación modificaciones reemplazar reemplazo
      cambiar: reemplazado sustituir sustitución reemplace sustituya sustituyan
      cancelar: cancela cancelan cancelado cancelada cancelados canceladas cancelando canceló
      cancelar: cancelarse cancelamos cancele cancelen cancelación anular anulación
      cargador: cargadores cable+de+carga fuente+de+alimentación adaptador+de+corriente alimentador
      cargador: transformador
      cargar: carga cargan cargando cargado cargada carguen
      carpeta: carpetas directorio directorios
      cerrar: cerra cerran cerrado cerrada cerrados cerradas cerrando cerró cerrarse cerramos cerre
      cerrar: cerren cierra cierran cierre cierres
      certificado: certificados
      cifrado: cifrar
      coger: coge cogen
      cola: colas cola+de+impresión cola+impresión
      colgar: cuelga colgado colgada congela congelado congelada congelar cuelgan colgados
      colgar: se+cierra+solo se+cierra+sola se+cierra cierre+inesperado se+cierra+inesperadamente
      colgar: deja+de+responder dejó+de+responder congelan crash crashea se+queda+pillado pillado
      colgar: pillada se+queda+colgado tildado cuelgue cuelgues congelamiento se+queda+congelado
      colgar: cierra+inesperadamente se+traba trabado cierres+inesperados se+bloquea se+bloqueó
      colgar: se+bloquean se+queda+bloqueado se+queda+bloqueada
      color: colores blanco+y+negro
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
      configurar: configuración configuraciones ajustes ajuste reconfigurar reconfiguración
      contabilidad: contabilizar
      contabilizar: contabilización contabiliza contabilizado contabilizan asiento
      contacto: contactos
      contraseña: contraseñas clave claves password passwords contrasenya passwd
      contrato: contratos
      controlador: controladores driver drivers
      copia: copiar copian copiado copiada copiados copiadas copiando copió copiarse copiamos copie
      copia: copien copias fotocopia fotocopias fotocopiadora fotocopiadoras copiadora
      correo: mail correos correo+electrónico correos+electrónicos email e+mails mails emails e+mail
      correo: mailes
      corrupto: corruptos corrupta dañado dañada dañados corrompido
      cuarentena:
      cuenta: cuentas cuenta+de+usuario cuenta+windows cuenta+ad cuenta+de+windows cuenta+usuario
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
      desconectar: interrupciones cae caen caerse cayendo inestable inestables inestabilidad
      desconectar: se+corta se+desconecta microcortes microcorte se+cae se+pierde+la+conexión
      desconectar: pierde+conexión pérdida+de+conexión cortándose
      desinstalar: desinstalación desinstala desinstalado
      desvío: desvíos desvío+de+llamadas desvío+llamadas
      detectar: detecta detectan detectado detectada detectados detectadas detectando detectó
      detectar: detectarse detectamos detecte detecten reconocer reconoce reconocen reconocido
      detectar: reconocida reconocidos reconociendo reconoció reconocerse detección
      devolver: devuelve devolución
      digital: digitales
      dirección: direcciones
      disco: discos disco+duro discos+duros
      disponibles: disponible
      dispositivo: dispositivos aparato aparatos
      distribución:
      docking: dock base+de+conexión docking+station estación+de+acoplamiento
      documento: documentos documental
      dominio:
      duplicado: duplicada duplicados duplicadas
      débil: débiles
      eliminar: eliminado eliminada borrar borrado elimina eliminan eliminados eliminadas eliminando
      eliminar: eliminó eliminarse eliminamos elimine eliminen borra borran borrada borrados
      eliminar: borradas borrando borró borrarse borramos borre borren eliminación suprimir quitar
      eliminar: quita quitado retirar eliminarme
      emitir: emisión emite
      enlace: enlaces link
      entrar: entrada entro entra entran inicio+de+sesión iniciar+sesión inicia+sesión login logon
      entrar: iniciar+la+sesión inicio+sesión ingresar ingreso ingresa loguear loguearme logearme
      entrar: logear loguearse iniciar+sesion inicio+de+sesion logueo identificarme
      enviar: envía envío envíos enviado envia envio envían enviada enviados enviando enviarse
      enviar: salientes saliente envie envien bandeja+de+salida salen
      equipo: equipos ordenador ordenadores computadora pc pcs computadoras estación+de+trabajo
      equipo: ordenador+de+sobremesa sobremesa torre puesto+de+trabajo pc+de+sobremesa computador
      equipo: portátil portátiles laptop laptops ordenador+portátil ordenadores+portátiles notebook
      escanear: scan escáner escanea escaneo escanean escáneres escaneado escaner scanner scans
      escribir: escribe escritura
      espacio: espacios almacenamiento espacio+en+disco espacio+de+disco espacio+disco
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
      fallo: cayeron no+va averiadas descompuesta malogrado dañadas inactivo inactiva defecto
      fallo: defectos incompleto incompleta no+sirve deja+de+funcionar dejó+de+funcionar muertos
      fallo: fuera+de+uso mudo muda http
      faltar: falta faltan faltante faltantes desaparecido desaparecida desaparece no+encontrada
      faltar: no+encontrado no+encuentra no+aparece no+encontradas desaparecidos desaparecidas
      faltar: desaparecieron ha+desaparecido no+localizo
      fax:
      fecha: fechas
      filtro: filtros filtrar filtrado
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
      hotel: hoteles
      importar: importa importan importado importada importados importadas importando importó
      importar: importarse importamos importe importen importación
      impresora: imprimir impresoras imprime imprimen impresión impresiones imprimo imprimiendo
      impresora: laserjet officejet multifunción impreso impresa imprimirse impresora+multifunción
      impresora: impresora+de+red impresora+láser imprima impresoras+de+red
      incorporación: nuevo+empleado nueva+empleada nueva+incorporación nuevo+usuario nueva+usuaria
      incorporación: nuevo+trabajador nuevo+compañero nuevo+ingreso alta+usuario alta+de+usuario
      incorporación: alta+empleado alta+de+empleado usuario+nuevo nuevos+usuarios nuevos+empleados
      incorporación: alta+nuevo+usuario alta+de+nuevo+usuario alta+nuevo+empleado
      incorporación: alta+de+usuario+nuevo alta+de+nuevo+empleado crear+usuario crear+cuenta
      incorporación: onboarding incorporaciones creación+de+usuario creación+de+cuenta
      incorporación: nueva+contratación contratación nuevo+becario nueva+becaria nuevo+compañera
      incorporación: nueva+compañera se+incorpora incorporar alta+trabajador alta+de+trabajador
      incorporación: alta+de+cuenta+nueva nuevas+incorporaciones nuevo+ingreso+empleado
      incorporación: alta+compañero alta+becario alta+becaria alta+de+nueva+empleada
      incorporación: alta+nueva+empleada alta+de+empleada nuevo+colaborador nueva+trabajadora
      incorporación: alta+de+personal crear+nuevo+usuario creación+usuario creación+de+nuevo+usuario
      incorporación: onboard
      incorrecto: incorrecta erróneo errónea erróneos inválido inválida equivocado equivocada
      informe: informes reportes
      instalar: install instalación instala instalado instalen instalada instalando instale
      instalar: reinstalar reinstalación despliegue desplegar instaladas instalarme instalaciones
      invitación: invitaciones
      invitado: invitados visitante visitantes visita visitas
      itinerancia: roaming
      lector: lectores pistola pistolas
      leer: lee leen lectura
      legales: legal
      lentitud: lento lenta lentos lentas lentamente ralentiza ralentizado ralentización tarda+mucho
      lentitud: lentísimo lentísima ralentizada ralentizan va+lento tarda+demasiado
      lentitud: tarda+una+eternidad demora+mucho rendimiento bajo+rendimiento mal+rendimiento lag
      lentitud: muy+despacio despacio tiempo+de+respuesta tiempos+de+respuesta tiempo+de+carga
      lentitud: latencia
      liberar: liberación libere
      licencia: licencias licenciamiento
      limpiar: limpia limpian limpiado limpiada limpiados limpiadas limpiando limpió limpiarse
      limpiar: limpiamos limpie limpien limpieza
      lista: listas listado listados lista+de+distribución listas+de+distribución lista+distribución
      lista: lista+de+correo lista+de+difusión listas+de+correo
      llamada: llamar llama llaman llamado llamados llamadas llamando llamó llamarse llamamos llame
      llamada: llamen
      llave: llaves
      lleno: llena llenos llenas límite+alcanzado cuota+superada cuota+excedida saturado saturada
      lleno: llenado desbordado colmado repleto al+límite capacidad+agotada cuota+alcanzada superar
      lleno: superado superada excedido excedida excede sobrepasado sobrepasada alcanzado alcanzada
      lleno: supera
      lámpara: lámparas
      línea: líneas
      macro: macros
      malware: virus antivirus ransomware infectado infectada troyano virus+informático infección
      malware: software+malicioso malicioso
      mantenimiento: mantenimientos
      marketing:
      memoria: memorias ram
      mensaje: mensajes mensajería
      mfa: doble+factor autenticador verificación+en+dos+pasos doble+factor+de+autenticación
      mfa: autenticación+en+dos+pasos autenticación+de+dos+factores autenticación+multifactor
      mfa: multifactor segundo+factor verificación+en+2+pasos dos+factores
      mfa: autenticación+de+doble+factor factor+de+autenticación authenticator doble+autenticación
      mfa: autenticación+doble
      micrófono: micrófonos micro micros me+oyen me+escuchan me+oye me+escucha
      miembro: miembros
      migrar: migra migran migrado migrada migrados migradas migrando migró migrarse migramos migre
      migrar: migren migración
      mover: move moven movido movida movidos moviendo movió moverse trasladar traslada trasladan
      mover: trasladado trasladada trasladados trasladadas trasladando trasladó trasladarse
      mover: trasladamos traslade trasladen traslado mudanza
      máquina: máquinas
      navegador: navegadores
      negro: negra negros negras oscura oscuro oscuras
      nombre: nombres
      notificación: notificar notifica notifican notificado notificada notificados notificadas
      notificación: notificando notificó notificarse notificamos notifique notifiquen notificaciones
      nuevo: nueva nuevas nuevos crear creación crean creado creada creando alta+de dar+de+alta
      nuevo: alta+nuevo alta+nueva alta+cuenta
      nómina: nóminas recibo+de+nómina recibo+de+sueldo
      número: números
      offline: fuera+de+línea off+line
      orden: órdenes
      pago: pagar pagan pagado pagada pagados pagadas pagando pagó pagarse pagamos pague paguen
      pago: pagos
      pantalla: display pantallas monitores monitor
      pantallazo: pantalla+azul pantallazo+azul pantallas+azules bluescreen bsod
      pantallazo: pantalla+azul+de+la+muerte pantallazos+azules blue+screen
      papel: papeles
      parpadear: parpadea parpadean parpadeado parpadeada parpadeados parpadeadas parpadeando
      parpadear: parpadeó parpadearse parpadeamos parpadee parpadeen parpadeo titila titilar tiembla
      parpadear: destella centellea parpadeos
      pedido: pedidos pedidos+de
      perfil: perfiles
      permisos: permiso autorización autorizaciones derechos autorizar autorizado privilegios
      permisos: privilegio rol roles permisos+de
      pila: pilas
      plantilla: plantillas
      procesador: cpu
      proceso: procesar procesa procesan procesado procesada procesados procesadas procesando
      proceso: procesó procesarse procesamos procese procesen procesos
      proveedor: proveedores
      proyecto: proyectos
      proyector: proyectores cañón videoproyector proyector+de+vídeo cañón+proyector
      puerta: puertas
      puerto: puertos
      página: páginas página+web web webs sitio+web sitio portal+web sitio+internet sitios+web
      página: página+de+internet
      ratón: ratones mouse
      raya: rayas manchas mancha manchado manchada manchones
      rdp: escritorio+remoto
      rechazar: rechaza rechazan rechazado rechazada rechazados rechazadas rechazando rechazó
      rechazar: rechazarse rechazamos rechacen denegar denega denegan denegado denegada denegados
      rechazar: denegadas denegando denegó denegarse denegamos denegue deneguen rechazo denegación
      recibir: recibe reciben recibido recibo recibimos recibida recibiendo recepción recibí
      recibir: recibirse llega llegan entrantes
      red: redes red+local lan
      registro: registrar registra registran registrado registrada registrados registradas
      registro: registrando registró registrarse registramos registre registren registros
      reiniciar: reinicia reinicio reinician reiniciado reiniciando reinicios rearrancar rebooting
      reiniciar: se+reinicia+solo se+reinicia reboot
      renovar: renovación renueve renueven renueva renovado
      reparar: repara reparan reparado reparada reparados reparadas reparando reparó repararse
      reparar: reparamos repare reparen reparación reparaciones
      reserva: reservar reservan reservado reservada reservados reservadas reservando reservó
      reserva: reservarse reservamos reserve reserven reservas
      resolución:
      respaldo: backup copia+de+seguridad copias+de+seguridad respaldos backups copia+seguridad
      respuesta: responder responde responden respuestas respondió
      restablecer: restablecimiento resetear reseteo reseteado resetea resetee restablece
      restablecer: restablecida restablezcan reset reestablecer reestablecimiento olvidado olvidé
      restablecer: olvido olvidó olvidar restableced restablecido restablecerla reinicializar
      restablecer: reestablezcan restablezca blanquear blanqueo olvidada olvidados
      restaurar: restauración recuperar restaura restauran restaurado restaurada restaurados
      restaurar: restauradas restaurando restauró restaurarse restauramos restaure restauren
      restaurar: recupera recuperan recuperado recuperada recuperados recuperadas recuperando
      restaurar: recuperó recuperarse recuperamos recupere recuperen recuperación borrado+por+error
      restaurar: eliminado+por+error borrada+por+error eliminada+por+error borrado+accidentalmente
      restaurar: eliminado+accidentalmente borré+por+error borrado+sin+querer
      retraso: retrasos retrasado retrasados demora tardan tarda+en+llegar
      reunión: reuniones reuniones+teams
      robado: robo robada robaron
      rrhh:
      ruido: ruidos zumbido ruidoso ruidosa pita pitido pitidos pitando chirría chirrido vibra
      ruido: vibración
      sai: sais
      saldo: saldos
      segundapantalla: segunda+pantalla otro+monitor monitor+adicional segundo+monitor otra+pantalla
      segundapantalla: pantalla+adicional monitor+externo pantalla+externa
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
      suplantación: phishing estafa estafas fraude fraudulento fraudulenta fraudulentos correo+falso
      suplantación: suplantando phising intento+de+phishing spoofing timo
      tableta: tabletas tablet tablets
      tamaño:
      tarea: tareas job jobs
      tarjeta: tarjetas tarjeta+de+acceso tarjeta+acceso tarjetas+de+acceso
      tecla: teclas
      teclado: teclados
      teléfono: teléfonos móvil móviles celular celulares smartphone telefonía teléfono+de+mesa
      teléfono: teléfono+ip telefono telefonos iphone línea+telefónica terminal+telefónico
      teléfono: extensión+telefónica teléfono+fijo tono+de+marcado tono+de+llamada tono tonos
      tienda: tiendas
      transferir: transferencia transferencias transfiere
      turno: turnos
      tóner: toner toners tóneres tinta tintas cartucho cartuchos cartucho+de+tinta
      tóner: cartucho+de+tóner tonner
      unidadred: unidad+de+red unidades+de+red disco+de+red unidad+compartida disco+compartido
      unidadred: unidades+compartidas recurso+compartido recursos+compartidos unidad+mapeada
      unidadred: red+compartida
      unirse: unirme unir unirnos participar
      vacío: vacía vacíos agotado agotada en+blanco blanco blancos
      validar: valida validan validado validada validados validadas validando validó validarse
      validar: validamos valide validen validación
      ventas:
      ventilador: ventiladores
      videoconferencia: videoconferencias videollamada videollamadas
      visualizar: visualiza visualizan visualizado visualizada visualizados visualizadas
      visualizar: visualizando visualizó visualizarse visualizamos visualice visualicen
      visualizar: visualización visible visibles
      wifi: wi+fi inalámbrica inalámbrico red+inalámbrica red+wifi
      """,
    combinations: """
      acceso: acceso+permisos
      acceso+buzón: buzón+permisos buzón+permisos+fallo agregar+buzón+compartido
      acceso+calendario: calendario+permisos calendario+visualizar calendario+compartido
      acceso+calendario: calendario+permisos+fallo calendario+fallo
      acceso+carpeta: carpeta+permisos acceso+compartido carpeta+permisos+fallo
      acceso+compartido: compartido+permisos
      acceso+sharepoint: sharepoint+permisos sharepoint+permisos+fallo
      acceso+unidadred: unidadred+permisos unidadred+permisos+fallo
      adobe+licencia: acrobat+licencia
      agregar+lista: lista+alto
      altaimpresora: impresora+instalar impresora+agregar impresora+nuevo
      atasco: atasco+copia
      bloqueo: bloqueo+dominio colgar+cuenta
      buzón: buzón+outlook
      buzónlleno: buzón+lleno correo+lleno buzón+espacio correo+espacio buzón+cuota correo+cuota
      buzónlleno: buzón+bajo buzón+tamaño buzón+ampliar correo+ampliar cuota+ampliar buzón+aumentar
      buzónlleno: correo+aumentar cuota+aumentar
      certificado: certificado+ssl certificado+servidor
      certificado+expirado: certificado+renovar
      cola: cola+impresora
      colgar: *+fallo+respuesta
      colgar+equipo: equipo+fallo+respuesta
      color: color+fallo
      contraseña: contraseña+windows contraseña+ad contraseña+dominio contraseña+cuenta
      contraseña+restablecer: contraseña+nuevo
      controlador+impresora: controlador+altaimpresora
      correo+enviar: mensaje+enviar
      correo+recibir: mensaje+recibir
      cuenta: cuenta+ad
      entrar+fallo+sap: acceso+fallo+sap
      equipo+entrar: entrar+windows
      espacio: espacio+disco disco+lleno espacio+bajo espacio+lleno espacio+fallo espacio+servidor
      espacio: disco+bajo espacio+faltar
      fallo: fallo+conectar fallo+acceso fallo+respuesta fallo+cambiar fallo+reparar fallo+código
      fallo: fallo+disponibles rechazar+acceso fallo+rechazar
      fallo+audio: faltar+audio
      fallo+macro: macro+desactivar macro+bloqueo
      fallo+mfa: fallo+mfa+teléfono
      fallo+página: página+offline
      fallo+segundapantalla: fallo+pantalla+detectar
      fallo+teclado: fallo+tecla
      instalar: instalar+aplicación instalar+equipo
      internet: internet+conectar internet+red
      lector: escanear+barra escanear+código
      licencia+expirado: licencia+renovar
      lleno+onedrive: onedrive+espacio
      malware: malware+alarma malware+detectar malware+equipo malware+aviso
      memoria: memoria+servidor memoria+alarma memoria+alto
      mfa: mfa+ad mfa+aplicación
      mfa+restablecer: mfa+nuevo mfa+extraviado mfa+cambiar mfa+registro mfa+configurar mfa+teléfono
      mfa+restablecer: mfa+reiniciar
      nombre: nombre+cambiar
      nuevo: nuevo+pedido
      nómina+faltar: nómina+fallo+recibir nómina+fallo
      pantallanegra: negro+pantalla
      pantallazo: pantallazo+azul
      permisos: permisos+fallo
      procesador: procesador+servidor procesador+alarma procesador+alto
      ratón: ratón+wifi
      raya+impresora: calidad+impresora línea+impresora negro+impresora
      red+lentitud: conectar+lentitud
      respaldo: respaldo+servidor respaldo+tarea respaldo+veeam
      restaurar: restaurar+eliminar
      restaurar+archivo: restaurar+carpeta restaurar+documento restaurar+datos
      retraso: retraso+recibir
      retraso+correo: correo+lentitud
      segundapantalla: segundapantalla+detectar segundapantalla+señal
      skype: skype+reunión skype+llamada skype+videoconferencia
      suplantación: sospechoso+correo
      teams: teams+reunión teams+llamada teams+videoconferencia
      tóner: tóner+altaimpresora
      unirse+teams: enlace+teams
      unirse+webex: enlace+webex
      unirse+zoom: enlace+zoom
      usb: usb+memoria
      webex: webex+reunión webex+llamada webex+videoconferencia
      wifi: wifi+red
      zoom: zoom+reunión zoom+llamada zoom+videoconferencia
      """,
    shadows: """
      #+actualizar: windows desconectar
      #+fallo: arrancar
      *: equipo
      *+fallo: arrancar cargar
      *+lentitud: conectar red
      adjunto: correo
      adjunto+arrancar+fallo: pdf outlook
      administrador: acceso permisos equipo instalar
      agregar+grupo: ad miembro
      altaimpresora: fallo
      atasco: fallo impresora papel bandeja colgar recibir
      audio: equipo
      auriculares: equipo nuevo pedido
      baja: cuenta desactivar acceso eliminar
      basura: correo recibir ampliar buzón agregar filtro
      batería: equipo cargar nuevo pedido
      bloqueo: cuenta fallo entrar ad windows rechazar recibir contraseña restablecer incorrecto
      buzón: correo
      buzón+acceso: fallo rechazar compartido faltar nuevo agregar
      buzónlleno: fallo enviar recibir ampliar cuota espacio tamaño correo buzón outlook guardar
      buzónlleno: lleno bajo
      calendario: outlook
      calendario+acceso: fallo rechazar compartido faltar nuevo agregar
      calentar: fallo
      calidad: incorrecto
      cargador: equipo nuevo pedido
      carpeta+acceso: fallo rechazar compartido red faltar nuevo agregar incorporación cambiar
      carpeta+acceso: arrancar
      carpeta+compartido: red
      certificado+expirado: intranet portal página
      citrix: sesión
      colgar: fallo arrancar respuesta cargar cerrar
      colgar+outlook: correo adjunto
      contraseña+expirado: cambiar restablecer
      contraseña+restablecer: cuenta cambiar windows
      controlador+impresora: fallo faltar instalar
      correo+enviar: outlook
      correo+recibir: outlook
      cuarentena: correo colgar bloqueo acceso mensaje liberar recibir
      cámara: detectar nuevo pedido
      desconectar: fallo conectar
      docking: equipo detectar
      enviar: colgar atasco
      equipo: nuevo pedido
      etiqueta: impresora
      expirado: fallo entrar arrancar alarma aviso
      extraviado: fallo
      fallo+auriculares: cambiar reparar audio micrófono conectar bluetooth detectar
      fallo+batería: cambiar reparar arrancar
      fallo+cargador: cambiar reparar
      fallo+cámara: cambiar reparar activar
      fallo+docking: nuevo pedido cambiar reparar conectar arrancar cargar pantalla foto
      fallo+equipo: cambiar reparar
      fallo+escanear: conectar arrancar read
      fallo+impresora: nuevo pedido cambiar reparar conectar arrancar
      fallo+micrófono: activar
      fallo+pantalla: cambiar reparar arrancar señal foto conectar
      fallo+proyector: foto arrancar señal pantalla conectar
      fallo+página: cargar arrancar
      fallo+ratón: cambiar reparar conectar bluetooth detectar
      fallo+teclado: cambiar reparar conectar bluetooth detectar tecla
      fallo+teléfono: cambiar reparar señal línea
      fallo+usb: detectar puerto
      impresora: recibir red equipo
      incorporación: cuenta nuevo acceso configurar ad arrancar
      incorrecto: fallo
      invitado: cuenta acceso contraseña
      lector: barra código leer escanear
      lentitud: fallo arrancar cargar respuesta bajo alto
      licencia+expirado: activar
      lista: correo distribución
      lista+agregar: miembro nuevo incorporación
      lleno: fallo enviar recibir guardar cuota tamaño ampliar aumentar
      malware: fallo
      mfa: autenticación
      mfa+restablecer: cambiar extraviado aplicación acceso registro configurar teléfono
      micrófono: equipo detectar
      negro: fallo arrancar
      nómina+faltar: portal recibir disponibles
      offline: fallo red conectar disponibles faltar
      outlook+buscar: correo
      pantalla: nuevo pedido
      pantalla+detectar: equipo
      pantallanegra: arrancar equipo fallo entrar
      pantallazo: fallo arrancar colgar equipo reiniciar cargar windows
      parpadear: fallo
      permisos: faltar rechazar agregar cambiar ampliar nuevo actualizar
      ratón: equipo nuevo pedido
      raya: fallo negro papel arrancar calidad línea página
      respaldo+fallo: tarea servidor sql basededatos correo
      restablecer: fallo entrar nuevo
      restaurar: extraviado
      retraso+correo: recibir
      robado: fallo
      ruido: fallo equipo ventilador
      segundapantalla: pedido nuevo agregar
      servidor: aplicación
      sharepoint+acceso: fallo rechazar página compartido carpeta faltar nuevo agregar
      suplantación: correo recibir sospechoso fallo
      tarjeta: puerta arrancar
      teclado: equipo nuevo pedido
      teléfono: nuevo pedido
      tóner: impresora vacío bajo cambiar nuevo fallo pedido faltar
      unidadred: fallo faltar conectar desconectar acceso rechazar compartido
      usb: disco
      ventilador: equipo
      wifi+lentitud: conectar red
      """,
    quiet: """
      celular celulares computador da expira expirada expirado expirados fecha mouse máquina
      quebrado queda tabla vence vencida vencido
      """,
    context: """
      aplicación archivo dispositivo documento formulario mensaje página sistema
      """,
    places: """
      alarma almacén aviso compras contabilidad finanzas hotel legales marketing proyecto rrhh
      ventas
      """,
    others: """
      adiós agotador alcanzar aleta almacenar andén angular atacada atacado atacar azufre bacteria
      banco bloque borrador buque cagada cagado cagar calmado camarada canela cara careta caro carta
      cartera cartero casco castilla cauca certificación cifra cobro cobros coche colorado compra
      comprada comprado comprar compás conejo congelador contrata copado correa corro cortada corán
      creador credo cualidad cubierta cuento cálida célula dengue derecha derecho descarada
      descarado descaro documentación documentado dominó elevador enterar entrado escaño escriba
      escritora experta experto exportador firme fractura generador general granada guardia guardián
      guarida impresionar indicio información informar inicial invitada lanza licenciada licenciado
      memorial microscopio mirada mirado mirar muera muerte nombrado nombrar nominal numeración
      numerosa numeroso ordenada ordenado ordenar paso pasta pintar plagado porta procesal protector
      quebrantar renovador reparto reporte saturación superación súper telefónica titular validez
      valía venida venta visitar visión vista
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
