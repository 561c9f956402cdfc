extension LanguageWords {
  static let english = LanguageWords(
    stopWords: """
      able about absolutely accidentally accounts+department accounts+dept across actually
      additional advise after after+docking after+holiday after+holidays after+last+update
      after+latest+update after+login after+logon after+marriage after+migration after+move
      after+moving after+office+move after+patch after+patching after+power+cut after+power+outage
      after+reboot after+restart after+startup after+the+migration after+the+restart
      after+the+update after+the+upgrade after+update after+upgrade after+vacation after+weekend
      after+windows+update afternoon afternoons afterwards again ago ahead aisle all all+sites allow
      allowed allows almost along alongside already also although always am amount an and any
      any+more anybody anymore anyone anything anyway anywhere apparently appear appearing appears
      appreciate appreciated approximately april are area areas around as asap asap+please aside
      asked asking asks assist assistance assistant at at+site attempt attempted attempting attempts
      attention august away back bad badly basement basically basis be be+able became because become
      becomes becoming been before beforehand began begin begins behind being believe below beneath
      beside besides best better between beyond big biggest bit bits board+room boardroom boss both
      branch branches bring building buildings business busy but by by+mistake called caller came
      campus can cheers client colleague colleagues come comes coming commonly company complain
      complains complaint complaints complete completely concerning conference+room conference+rooms
      consistently constant constantly consumption continual continually continue continued
      continues continuing continuous continuously contractor contractors corner corporate correctly
      could couple critical critically currently customer customers daily day days dear december
      department departments dept desk desk+area despite did different directly director do does
      doing done downstairs dozen due during each each+time earlier early easily east eight eighth
      either eleven elsewhere employee employees engineer enough entire entirely entrance especially
      essentially establish established establishes establishing etc evening evenings eventually
      every every+time everybody everyone everything everytime everywhere exactly example except
      experience experienced experiencing ext external extremely fairly fast february few fifth find
      finding finds five fix fixed fixes fixing floor floors follow following follows for former
      found four fourth free frequent frequently fri friday from fully further generally get gets
      getting give given gives glad go goes going good got grant granted granting grants great
      greatly greetings ground guys had half half+hour hallway handle happen happened happening
      happens hardly has have having he headquarters heavily heavy hello hence her hers herself hey
      hi him himself his hiya home home+office homeoffice hopefully hour hourly hours how however hq
      hrs huge hundred i ideally if immediate immediately important in in+error in+office
      in+the+office inc including indeed initially inquiry inside instead intermittent
      intermittently intern internal interns into investigate investigation is it its itself jan
      january jul july jun june just keep keeps kind kindly kindly+check know known lacking large
      largely last lately latest latter least leaves left less let lets letting level levels like
      likely little lobby location locations london long longer look looks lot lots ltd main
      main+office mainly make makes making manage managed manager managers many march marriage
      married matter maybe me mean means meanwhile meeting+room meeting+rooms mentioned mere merely
      microsoft midday might min mine mins minute minute+or+two minutes mistake moment moments mon
      monday monitoring monthly more morning mornings most mostly ms much my myself namely near
      nearly necessarily necessary need needed needing needs needs+to+be neither nevertheless next
      night nightly nights nine ninth no+subject nobody none noon nor normal normally north nothing
      notice noticed noticing november now nowhere nr number obviously occasional occasionally occur
      occurred occurring occurs october odd of offices often ok okay on on+site once once+again one
      only onto opposite or other others ought our our+office ours ourselves out outside over
      overall owing own part partially particular particularly partly pc+name people per perhaps
      permanent permanently persistent persistently person persons place places please please+advise
      please+check please+fix please+look pls pls+check plz possible possibly present pretty
      previous previously prior produces producing professional prompt prompted prompting prompts
      proper properly provide provided provides providing put quarterly quick quickly quite randomly
      rather real really reason reasons recent recently reception receptionist ref regard regarding
      regards region regularly remain remained remaining remains repeated repeatedly reported
      reporting reports request requested requesting requests require required requires
      requires+replacement requiring respective result resulting results returned returning returns
      right room rooms roughly running said same sat saturday say says sec seconds secretary secs
      seem seemed seeming seems seen sep sept september series serious seriously server+room
      server+rooms seven seventh several severe severely shall she shortly should show showing shown
      shows side significantly similar simply since since+last+update since+latest+update
      since+migration since+reboot since+restart since+the+migration since+the+move since+the+update
      since+the+upgrade since+today since+update since+upgrade since+windows+update sir sits six
      sixth slight slightly small so some somebody somehow someone someplace something sometimes
      somewhat somewhere soon sorry sort south specific specifically sporadic sporadically staff
      status stay stayed stays still straight sub successful successfully such sudden suddenly sun
      sunday supervisor sure taken takes taking team tell ten tenth than thank thanks that the
      the+office their them then there thereafter these they thing things third this thorough
      thoroughly those though thousand three thrice through throughout thu thursday thus thx till
      time times to today together tomorrow tonight too took totally toward towards transaction
      trial tried tries truly try trying tue tuesday turn turned turning turns twelve twice two
      under unexpected unexpectedly unfortunately unless unlike until up upon upstairs urgent
      urgently us usage use used useless user user+id user+reports userid users using usual usually
      utilisation utilization various versus very via want wants was watch way we wed wednesday week
      weekday weekdays weekend weekly weeks weird well went were west what whatever whatsoever when
      whenever where whereas whether which whichever while whilst who whoever whole whom whomever
      whose why will wing wish with within wonder wondering work worked working workplace works
      worse worst would www year yearly years yes yesterday yet you you+check your yours yourself
      zero zone
      """,
    synonyms: """
      accept: accepts accepted accepting acceptance
      access: accessing accessible access+rights access+right
      account: accounts useraccount user+account user+accounts useraccounts acct
      account: user+profile+account windows+account ad+account domain+account
      accounting:
      activate: activation activating activated activates enable enables enabled enabling reactivate
      activate: reactivates reactivated reactivating reactivation
      adapter: adapters adaptor adaptors
      add: adding added addition
      address: addresses
      admin: administrator administrators admins administrative admin+rights administrator+rights
      admin: admin+privileges local+admin
      alert: alerts alarm alarms warning warnings
      allocate: allocates allocated allocating assign assigns assigned assigning reassign reassigns
      allocate: reassigned reassigning allocation assignment
      app: apps application applications
      apply: applies applied applying
      approve: approves approved approving approval approvals
      archive: archives archived archiving archival
      attach: attachment attachments attaching attached
      authenticate: authenticates authenticated authenticating authentication
      autoreply: auto+reply automatic+reply out+of+office ooo
      available: availability
      backup: backups back+up
      badge: badges access+card access+cards key+card keycard
      barcode: barcodes bar+code bar+codes
      battery: batteries
      beep: beeps beeped beeping
      bill: billing bills billed
      black: blackscreen dark
      blank: blanks empty out+of ran+out runs+out running+out
      block: blocked blocking blocks
      booking: book books booked bookings
      browser: browsers
      bsod: bluescreen blue+screen bluescreens blue+screens stop+code blue+screen+of+death
      bsod: bluescreen+of+death
      button: buttons
      cable: cables cabling
      calculate: calculates calculated calculating calculation calculations
      calendar: calendars
      calibrate: calibrates calibrated calibrating calibration
      call: calls calling
      camera: cameras webcam webcams cam cams
      cancel: cancels canceled canceling cancellation cancelled cancelling
      canteen:
      card: cards
      certificate: certificates cert certs
      change: changes changed changing modify modifies modified modifying alter alters altered
      change: altering modification modifications
      charge: charging charges charged
      charger: chargers power+supply power+adapter ac+adapter power+brick power+cord psu
      charger: charging+cable charger+cable power+cable
      check: checks checked checking verify verifies verified verifying verification
      clean: cleans cleaned cleaning cleanup
      click: clicks clicked clicking
      close: closes closed closing closure
      code: codes
      colour: color colors colours black+and+white
      computer: computers pc pcs workstation workstations laptop laptops notebook notebooks lap+top
      computer: macbook macbooks
      conference: conferencing
      configure: configures configured configuring reconfigure reconfigures reconfigured
      configure: reconfiguring configuration configurations config configs
      connect: connects connected connecting connection connections connectivity reconnect pair
      connect: pairs paired pairing hookup
      contact: contacts
      contract: contracts
      convert: converts converted converting conversion
      copier: copiers photocopier photocopiers
      copy: copies copied copying
      corrupt: corrupts corrupted corrupting corruption
      crash: crashes crashed crashing crashs freeze freezes freezing froze frozen hang hangs hanging
      crash: hung stuck unresponsive freezed freezings nonresponsive non+responsive jammed+up
      crash: closes+unexpectedly closes+by+itself closes+itself closing+by+itself
      crash: closing+unexpectedly closed+unexpectedly shuts+down+unexpectedly shuts+down+by+itself
      crash: unexpectedly+closes keeps+closing quits quit quitting abort aborts aborted aborting
      crash: terminates terminated force+closes stops+responding stopped+responding crash+loop
      crash: hangup locks+up locking+up locked+up
      damage: damages damaged damaging
      dashboard: dashboards
      database: databases db data+base
      deactivate: deactivates deactivated deactivating disable disables disabled disabling
      deactivate: deactivation
      default: defaults
      delay: delayed delays delaying late belated
      delete: deleted deleting deletion remove removed removing removal
      deliver: delivers delivered delivering delivery deliveries
      deny: denied denies denying denial refuse refuses refused refusing
      deploy: deploys deployed deploying deployment deployments
      desktop: desktops
      detect: detects detected detecting recognise recognises recognised recognising recognize
      detect: recognizes recognized recognizing detection recognition undetected unrecognised
      detect: unrecognized
      device: devices
      dial: dials dialed dialing
      dirty: dirt
      disconnect: disconnects disconnected disconnecting disconnection disconnections drop drops
      disconnect: dropped dropping unstable instability flaky patchy spotty cutting+out cuts+out
      disconnect: cut+out cutoff cut+off cuts+off kicked+out kicks+out interruption interruptions
      disconnect: interrupted interrupting disruption disruptions drop+outs dropouts dropout
      disk: disks drive drives harddisk hdd ssd hard+disk hard+drive harddrive
      display: displays monitor monitors screen screens displayed displaying touchscreen
      distribution:
      dock: docking dockingstation docks docking+station docking+stations dockingstations
      document: documents doc docs
      domain: domains
      door: doors gate gates
      download: downloads downloaded downloading
      drain: drains draining drained
      driver: drivers
      duplicate: duplicates duplicated duplicating duplication
      echo:
      edit: edits edited editing
      enter: enters entering entered
      error: errors not no never cannot can+t can+not don+t doesn+t didn+t isn+t aren+t wasn+t
      error: weren+t won+t wouldn+t couldn+t hasn+t haven+t shouldn+t doesnt didnt isnt wont cant
      error: couldnt hasnt unable fail fails failed failing failure failures fault faults faulty
      error: broken break breaks problem problems issue issues trouble troubles defective
      error: malfunction malfunctioning stopped stops stop without impossible bug bugs ko dead
      error: nonfunctional inoperative malfunctioned errored defect defects defected fubar glitch
      error: glitches wasnt werent arent havent wouldnt dont don doesn didn isn aren wasn weren won
      error: couldn hasn haven wouldn shouldn not+able unusable unsuccessful unsuccessfully
      error: nonworking non+working out+of+order out+of+service down unavailable unreachable outage
      error: outages inaccessible unaccessible not+available not+reachable not+accessible cracked
      error: crack cracks smashed shattered kaput dying dies died acting+up playing+up incomplete
      error: not+completed refuses+to malfunctions unstart errorneous erroneous errors+out
      error: unserviceable out+of+action bust busted on+the+blink wonky dysfunctional nothing+works
      error: unable+to doesnot cannnot not+completing did+not+complete didn+t+complete not+complete
      error: http
      event: events
      expire: expired expires expiring expiry expiration lapse lapses lapsed lapsing
      export: exports exported exporting
      extend: extends extended extending prolong prolongs prolonged prolonging extensions
      extension:
      fan: fans
      fax: faxes faxed faxing
      feed: feeds feeding pull pulls pulling pick+up picks+up picking+up
      file: files workbook workbooks
      filter: filters filtered filtering
      finance: finances financial
      firewall: firewalls
      flicker: flickers flickering flickered flash flashes flashed flashing blink blinks blinked
      flicker: blinking strobing
      folder: folders directory directories network+share network+shares file+share file+shares
      folder: network+folder shared+folder shared+folders fileshare fileshares
      form: forms
      forward: forwarded forwarding forwards redirect redirected redirection call+forwarding
      forward: call+forward
      full: overfull exceeded exceeds exceed limit+reached quota+reached storage+full quota+exceeded
      full: exhausted reached+its+limit reached+the+limit over+quota over+limit over+its+limit
      full: over+the+limit out+of+space reached+its+quota reached+quota exceeds+limit exceeded+limit
      full: at+capacity limit+exceeded maxed+out almost+full nearly+full storage+limit exceeding
      full: nearly+out
      generate: generates generated generating generation
      gpo: group+policy group+policies
      group: groups
      guest: guests visitor visitors
      handset: handsets
      headset: headsets headphone headphones
      heat: overheat overheats overheated overheating hot heating temperature
      high: higher highest elevated excessive
      hotel: hotels
      hr: human+resources
      icon: icons
      import: imports imported importing
      increase: increases increased increasing raise raises raised raising enlarge enlarges enlarged
      increase: enlarging expand expands expanded expanding expansion
      install: installs installed installing installation installations installer reinstall
      install: reinstalls reinstalled reinstalling reinstallation
      installprinter:
      inventory: stock+count
      invitation: invite invites invitations invited
      invoice: invoices
      jam: jams jammed jamming
      job: jobs
      join: joins joining joined
      key: keys
      keyboard: keyboards key+board keypad
      kiosk: kiosks
      label: labels
      lamp: bulb
      leak: leaks leaked leaking leakage
      legal:
      license: licenses licence licences licensing licensed licensees
      light: lights
      limit: limits limited limiting
      line: lines
      link: links linked linking hyperlink hyperlinks
      list: lists listed listing distribution+list distribution+lists mailing+list mailing+lists dl
      list: dls mailinglist distlist distribution+group distribution+groups
      load: loads loading loaded
      lock:
      login: logins logon logons logging+in logged+in logged+on logging+on log+in log+on signin
      login: sign+in signing+in signed+in sso log+ons single+sign+on log+into logging+into
      login: logged+into sign+into signing+into log+me+in signing signin+to signon sign+on signed+on
      loop: loops looped looping
      lost: loses losing loss lose losses misplaced
      low: lower lowest insufficient
      machine: machines
      mail: mails email emails e+mail e+mails
      mailbox: mailboxes mail+box mail+boxes inbox inboxes
      map: maps mapped mapping mappings
      marketing:
      meeting: meetings
      member: members
      memory: ram
      merge: merges merged merging
      message: messages
      mfa: two+factor multi+factor multifactor authenticator two+factor+authentication
      mfa: multi+factor+authentication multifactor+authentication authenticator+app 2+factor
      microphone: microphones mic mics hear+me
      migrate: migrates migrated migrating migration migrations
      missing: misses disappeared vanished gone not+found nowhere+to+be+found cannot+find can+t+find
      mouse: mice mousepad
      move: moves moved moving relocate relocates relocated relocating relocation
      name: names surname surnames
      netdrive: network+drive network+drives mapped+drive mapped+drives shared+drive shared+drives
      netdrive: networkdrive mapped+network+drive
      network: networks lan networking ethernet
      new: newly create creating creation created setup set+up setting+up
      noise: noisy noises buzzing crackling loud grinding humming rattling whining beeping+noise
      noise: clicking+noise squeaking
      note: notes
      notification: notify notifies notified notifying notifications
      offboard: offboards offboarded offboarding leaver leavers departure termination
      offboard: leaving+employee resigned resignation resign resigning left+company left+the+company
      offboard: has+left leaving+company leaving+the+company ex+employee former+employee
      offboard: exit+employee employee+exit last+working+day last+day departing off+boarding
      offboard: leavers+process employee+left employee+leaving leaving leaves+company
      offboard: leaves+the+company
      offline: off+line gone+offline went+offline going+offline goes+offline shown+as+offline
      onboard: onboards onboarded onboarding new+starter new+starters new+joiner new+joiners
      onboard: new+employee new+employees new+hire new+hires new+colleague new+user new+users
      onboard: new+account new+user+account newstarter starter starters joiner joiners
      onboard: starter+account account+creation create+account create+user create+new+user
      onboard: account+setup account+set+up user+creation create+an+account user+setup on+boarding
      onboard: new+team+member new+staff new+intern new+trainee hire starts+on joining+us new+person
      onedrive: one+drive
      open: opens opening opened launch launches launching launched start starts starting started
      open: startup boot boots booting booted turn+on turns+on turning+on power+on powers+on
      open: powering+on switch+on boot+up start+up starting+up power+up
      order: orders ordering ordered purchase+order purchase+orders po
      overload: overloads overloaded overloading
      package: packages
      page: pages
      paper:
      password: passwords pwd passcode passphrase pass+word pw pwds credentials credential
      patch: patches patched patching
      payment: payments
      payroll:
      payslip: payslips pay+slip wage+slip salary+slip paystub
      permission: permissions rights privilege privileges authorisation authorization authorised
      permission: authorized entitlement entitlements role roles authorisations authorizations
      permission: unauthorized unauthorised not+authorized not+authorised
      phishing: phish phishes phished scam scams scammer fraud fraudulent spoof spoofed spoofing
      phishing: phising fishing+mail fishing+email
      phone: phones telephone telephones deskphone deskphones desk+phone desk+phones telephony
      phone: mobile mobiles smartphone smartphones cellphone cell+phone cell+phones cell
      phone: mobile+phone mobile+phones iphone iphones smart+phone dial+tone dialtone
      picture: pictures image images photo photos
      pin: pins
      plug: plugs plugged plugging
      policy: policies
      popup: popups pop+up
      port: ports
      post: posts posted posting postings
      power:
      printer: printers print prints printing printed printout printouts pritner laserjet officejet
      printer: mfp printing+device multifunction+printer mfd network+printer printjob printjobs
      printer: print+job print+jobs
      process: processes processed processing
      profile: profiles
      program: programs programme programmes
      project: projects
      projector: projectors beamer beamers
      provision: provisions provisioned provisioning
      purchase: purchases purchased procure procures procured procuring procurement
      purchasing:
      quality:
      quarantine: quarantined
      query: queries queried querying
      queue: queues queued queuing
      quota: quotas
      rdp: remote+desktop remote+desktops
      reach: reachable reaching reached reaches
      read: reads reading
      reader: readers
      recall:
      receipt: receipts
      receive: receives received receiving arrive arriving arrives arrived incoming inbound
      receive: coming+in come+in comes+in getting+through
      record: records recorded recording recordings
      reference: references
      refresh: refreshes refreshed refreshing
      register: registers registered registering enrol enrols enroled enroling enroll enrolls
      register: enrolled enrolling registration registrations enrolment enrollment
      reject: rejects rejected rejecting rejection
      release: releases released releasing
      remote: remotely
      rename: renames renamed renaming
      renew: renews renewed renewing renewal renewals
      repair: repairs repaired repairing
      replace: replacement replacing replaced replaces refill refilling refilled swap swapped
      replace: swapping
      reply: replies replied replying
      report:
      reset: resets resetting resetted re+set forgot forgotten forget forgeted forgeting forgetting
      reset: forgets forgetting+password
      resolve: resolves resolved resolving resolution
      respond: responds responded responding response responses
      restart: restarts restarting restarted reboot reboots rebooting rebooted power+cycle
      restore: restores restored restoring recover recovery recovered retrieve retrieves retrieved
      restore: retrieving undelete undeletes undeleted undeleting retrieval accidentally+deleted
      restore: deleted+accidentally deleted+by+accident deleted+by+mistake mistakenly+deleted
      restore: deleted+in+error
      review: reviews reviewed reviewing
      ring: rings ringing
      roaming: roam
      robotic:
      rotate: rotates rotated rotating rotation
      route: reroute reroutes rerouted rerouting routing router routers
      rule: rules
      run: runs
      sales:
      sample: samples
      save: saves saving saved
      scan: scans scanning scanned scanner scanners mfp+scan
      schedule: schedules scheduled scheduling
      script: scripts
      search: searches searched searching
      seconddisplay: second+display additional+monitor extra+monitor second+monitors dual+monitor
      seconddisplay: dual+monitors 2nd+monitor 2nd+screen 2nd+display second+monitor second+screen
      seconddisplay: external+monitor external+screen external+display external+monitors
      send: sends sending sent outbound outgoing outbox
      server: servers
      service: services
      session: sessions
      set:
      setting: settings
      share: shared shares sharing network+folders
      sharepoint: share+point
      sheet: sheets
      shipment: ship ships shipped shipping shipments
      shortcut: shortcuts
      shutdown: shut+down shuts+down shutting+down shutdowns
      sign: signs signed signature signatures
      signal: signals
      sim: sim+card
      size: sizes
      slow: slowly slowness sluggish slower lag lags lagging laggy performance slows slowed slowing
      slow: latency takes+ages takes+forever takes+long slow+down slowing+down takes+a+long+time
      slow: very+long+time long+time takes+too+long slow+performance takes+forever+to slowdown
      slow: slowed+down slowdowns unresponsive+slow crawling crawls crawl very+slowly takes+minutes
      slow: long+loading+time long+loading+times loading+time lagged freezes+slow poor+performance
      slow: bad+performance takes+very+long takes+so+long taking+long taking+too+long taking+forever
      slow: takes+long+to takes+hours response+time response+times
      smell: smells smelling burning
      software: softwares
      sound: sounds audio volume hear hearing mute muted audible
      space: spaces
      spam: spams junk
      speaker: speakers loudspeaker loudspeakers
      spill: spilled spilt liquid coffee tea+spilled water+damage
      spreadsheet: spreadsheets
      static:
      steal: stolen theft stole robbed
      stick: sticks sticky sticking stuck+key stuck+keys
      storage: storages
      stripe: stripes streaks streak streaky smudge smudges smudged smear smears smeared smudging
      stripe: blotches stains stain
      submit: submits submitted submitting submission submissions
      subscribe: subscribes subscribed subscribing subscription subscriptions
      supplier: suppliers vendor vendors
      suspicious: suspect suspected
      switch: switches switched switching
      sync: syncs syncing synced synchronise synchronize synchronisation synchronization
      sync: synchronising synchronizing synchronises synchronised synchronizes synchronized synch
      sync: synches synched synching synchs
      system: systems
      tablet: tablets ipad ipads
      task: tasks
      template: templates
      terminal: terminals
      test: tests testing tested
      timeout: timeouts time+out times+out timed+out timing+out
      timesheet: timesheets time+sheet time+sheets time+tracking time+recording time+registration
      token: tokens
      tone: tones
      toner: toners ink inks cartridge cartridges ink+cartridge ink+cartridges toner+cartridge
      tool: tools
      touchpad: trackpad
      train: trains trained training trainings
      transfer: transfers transferred transferring
      translate: translates translated translating translation
      tray: trays
      undeliverable: bounce bounces bounced bouncing undelivered
      uninstall: uninstalls uninstalled uninstalling uninstallation deinstall deinstallation
      unlock: unlocks unlocking unlocked locked lockout lockouts locked+out lock+out locks+out
      unlock: locking+out locks locking lock+outs blocked+account
      update: updates updated updating upgrade upgrades upgraded upgrading
      upload: uploads uploaded uploading
      username: usernames user+name
      validate: validates validated validating validation
      value: values
      vibrate: vibrates vibrated vibrating
      videoconference: videoconferences videoconferencing video+conference video+conferencing
      videoconference: video+conferences
      view: views viewed viewing visible viewable see seeing
      virus: malware trojan antivirus anti+virus ransomware infected infection viruses trojans
      virus: spyware
      voice:
      voicemail: voicemails voice+mail
      warehouse: warehouses
      warranty: warranties
      weak: weaker poor
      website: websites webpage web+site web+page internet+site homepage site sites web+portal
      website: web+pages webpages
      wet:
      white:
      wifi: wi+fi wlan wireless
      wipe: wipes wiped wiping erase erases erased erasing
      wrong: wrongly incorrect incorrectly invalid
      """,
    combinations: """
      access: access+permission
      access+calendar: calendar+permission calendar+view calendar+share calendar+display
      access+calendar: calendar+permission+error calendar+error
      access+folder: folder+permission access+share folder+permission+error
      access+mailbox: mailbox+permission mailbox+permission+error add+mailbox+share
      access+netdrive: netdrive+permission netdrive+permission+error
      access+share: share+permission
      access+sharepoint: sharepoint+permission sharepoint+permission+error
      account: account+ad
      adobe+license: acrobat+license
      backup: backup+job backup+server backup+veeam
      blackdisplay: black+display blank+display black+blank
      browser: browser+website
      certificate: certificate+ssl certificate+website certificate+server
      certificate+expire: certificate+renew
      colour: black+white colour+error
      computer+login: login+windows
      cpu: cpu+server cpu+alert cpu+load cpu+high
      crash: *+error+respond
      crash+computer: computer+error+respond
      delay: delay+receive delay+deliver
      delay+mail: mail+slow
      delete: delete+backup
      disconnect: lost+connect
      disk: disk+server
      driver+printer: driver+installprinter
      error: error+access error+connect error+reach error+available error+respond error+replace
      error: error+repair error+code deny+access error+deny
      error+keyboard: error+key
      error+macro: macro+deactivate macro+block
      error+mfa: error+mfa+phone
      error+seconddisplay: error+display+detect
      error+sound: missing+sound
      error+website: website+offline
      fax: fax+machine
      forward: forward+call
      full+onedrive: onedrive+space
      fullmailbox: mailbox+full mail+full mailbox+space mail+space mailbox+quota mail+quota
      fullmailbox: mailbox+low mailbox+size mailbox+increase mail+increase quota+increase
      headset: headset+wifi
      install: install+software install+app install+program install+computer
      installprinter: printer+install printer+add printer+new
      internet: internet+connect internet+network internet+office
      intranet: intranet+page intranet+website
      jam: crash+paper jam+installprinter
      join+teams: link+teams
      join+webex: link+webex
      join+zoom: link+zoom
      key+stick: crash+key
      keyboard: keyboard+wifi
      license+expire: license+renew
      mail+receive: message+receive
      mail+send: message+send
      mailbox: mailbox+outlook mailbox+limit mailbox+storage limit+mail size+mail
      memory: memory+server memory+alert memory+load memory+high
      mfa: mfa+ad mfa+app
      mfa+reset: mfa+new mfa+replace mfa+lost mfa+change mfa+register mfa+configure mfa+phone
      mfa+reset: mfa+restart
      mouse: mouse+wifi
      name: name+outlook name+change
      network: network+office
      network+slow: connect+slow
      new: new+order
      password: password+windows password+ad password+domain password+account
      password+reset: password+new
      payslip+missing: payslip+error+receive payslip+error
      permission: permission+error
      phishing: suspicious+mail
      phone: phone+office
      portal: portal+page portal+website
      printer: printer+office
      queue: queue+printer
      receive+mail: deliver+mail
      restore: restore+backup restore+delete
      restore+file: restore+folder restore+document
      roaming: roaming+phone
      scan: scan+read
      seconddisplay: seconddisplay+detect seconddisplay+signal
      sharepoint: sharepoint+website
      skype: skype+meeting skype+call skype+videoconference
      slow: slow+run slow+weak
      space: space+disk disk+full disk+low space+low space+full space+error space+server space+blank
      space: space+alert disk+space
      spooler: spooler+printer spooler+service
      stripe+printer: quality+printer line+printer black+printer
      sync: sync+phone
      teams: teams+meeting teams+call teams+videoconference
      toner: toner+installprinter
      unlock: password+unlock+error unlock+domain crash+account
      usb: usb+stick
      virus: virus+detect virus+computer
      webex: webex+meeting webex+call webex+videoconference
      wifi: wifi+network wifi+office
      zoom: zoom+meeting zoom+call zoom+videoconference
      """,
    shadows: """
      #+error: open
      #+update: windows disconnect
      *: computer
      *+error: open load
      *+slow: connect network
      add+group: ad member
      admin: access permission computer install
      attach: mail
      attach+open+error: pdf outlook
      backup+error: job server run sql database mail
      badge: door open
      barcode: scan reader read
      battery: computer charge replace new order
      black: error open
      blackdisplay: open computer error login
      bsod: error open crash computer restart load windows
      calendar: outlook
      calendar+access: error deny share missing new add
      calendar+share: error display view
      camera: new order replace
      certificate+expire: intranet portal website
      charger: computer new order replace
      citrix: session
      computer: new order
      crash: error open respond load close
      crash+outlook: mail attach
      default+printer: wrong change set error
      delay+mail: receive
      disconnect: error connect
      display: new order replace
      display+detect: computer
      display+flicker: dock computer seconddisplay
      dock: computer detect
      driver+printer: error missing install
      error+battery: repair open
      error+camera: repair activate
      error+charger: repair
      error+computer: replace repair power
      error+display: repair open signal picture connect power
      error+dock: new order replace repair connect open charge display picture power
      error+headset: repair sound microphone connect bluetooth detect
      error+keyboard: repair connect bluetooth detect key
      error+microphone: activate
      error+mouse: repair connect bluetooth detect
      error+phone: repair signal line power
      error+printer: new order replace repair connect open power
      error+projector: picture open signal display connect
      error+scan: connect open read
      error+usb: detect port
      error+website: load open
      expire: error login open alert
      fan: computer
      flicker: error
      folder+access: error deny share network missing new add onboard change open
      full: error send receive save quota size increase reach limit
      fullmailbox: error send receive increase quota space size mail mailbox outlook save full low
      guest: account access password
      headset: computer new order replace
      heat: error
      installprinter: error
      jam: error printer paper tray crash copier receive
      keyboard: computer new order replace
      label: printer
      license+expire: activate renew
      list: mail distribution
      list+add: member new
      lost: error
      mail+receive: outlook
      mail+send: outlook
      mailbox: mail
      mailbox+access: error deny share missing new add
      mfa: authenticate token
      mfa+reset: change replace lost app register access configure phone
      microphone: computer detect
      mouse: computer new order replace
      netdrive: error missing connect map disconnect access deny share
      noise: error computer fan
      offboard: account deactivate access delete form list
      offline: error network connect reach available missing
      onboard: account new access configure open
      outlook+search: mail
      password+expire: change reset renew
      password+reset: account change windows
      payroll: job run process
      payslip+missing: portal receive available
      permission: missing deny add change increase new update
      phishing: mail receive suspicious error report
      phone: new order replace
      post+sap: invoice
      printer: receive network computer
      quality: wrong weak
      quarantine: mail crash block access message release receive
      reset: error login new
      restore: lost
      seconddisplay: order new add
      send: crash jam
      server: crash app
      sharepoint+access: error deny page share folder missing new add
      slow: error open load respond reach low high
      sound: computer
      spam: mail receive report increase mailbox add filter
      steal: error
      stripe: error black paper open quality line website
      timesheet: enter submit save post
      toner: printer blank low replace new error order missing change
      unlock: account error login ad windows deny receive password reset wrong
      usb: disk
      virus: error alert report
      wifi+slow: connect network
      wrong: error
      """,
    quiet: """
      bluescreen expiration impossible inaccessible suspect web
      """,
    context: """
      app device file form page program software system tool
      """,
    places: """
      accounting alert finance hotel hr legal marketing project purchasing sales warehouse
      """,
    others: """
      accents addiction apples archie badgers banks batter blackmail boating boosted boosting broke
      broker brokerage brokers changeover chanting charter checklist clans cleanse closest concert
      concerted concerts coping covert crate crete crushed crushing date deadline deadlines dealing
      depleted derives diver divers dives dries dripping dynamic eased easing elevate experts
      faculty fiancé filed filing flushed flushing forge freeing guess hanger hating highlight
      highlights incomes inventor keystone lasting launchers leading leave lever licking liked
      liking lined lining locke logging logos lunch lunches market marketed markets massage
      membership memberships mergers messing meter meters noses officer outrage painter painting
      paintings parking passport passports pints pitched pitches pitching planting polling posed
      posing poster posture printable programmer programmers quiet raiding ranging reign reigning
      relied relies relying resin rests reuse reuters rooting rotting sack scandal scanty scaring
      screenings sealing sears seeding seeking selling sells sensing serve serves settling sever
      shaving shopping shred singing sipping sitting skye spelled spending spoiler stared staring
      starred starring stars startled startling stated stating stats steak steaks stepped strains
      strip striped strips tasting trans vision warming warrant widows window
      """,
    endings: "s es ed ing",
    stems: "ings ing ed es s",
    givenNames: """
      aaron abigail ahmed aisha alan alex alexander alice alison amanda amelia amy andrea andrew
      angela anil anna anne annie anthony ashley barbara ben benjamin beth bethany brandon brenda
      brian bruce carol caroline catherine charles charlotte chen cheryl chloe chris christine
      christopher claire colin craig daniel dave david deborah deepak dennis diana donald donna
      dorothy douglas dylan ed edward eleanor elizabeth ella emily emma eric ethan evelyn fatima
      fiona gareth gary gavin geoff george gillian gordon graham greg gregory hannah harold harriet
      harry heather helen henry holly ian isabel isabella jacob jake james jamie jane janet jason
      jeff jeffrey jennifer jenny jeremy jessica jill jim joan joanna joe john jonathan joseph josh
      joshua joyce judith judy julian julie karen kate katherine kathleen katie keith kelly kenneth
      kerry kevin kimberly kyle larry laura lauren leah li liam linda lisa liz lorraine louise lucy
      luke lynn maggie malcolm margaret maria marie martin mary matt matthew megan melissa michael
      michelle mike mohammed nancy naomi natalie nathan neil nicholas nick nicola nicole nigel noah
      olga olivia omar owen pamela patricia patrick paul paula pete peter phil philip priya rachel
      raj ralph ravi raymond rebecca richard rob robert roger ron ronald rosie russell ruth ryan sam
      samantha samuel sandra sanjay sara sarah scott sean shannon sharon sheila simon sophie
      stephanie stephen steve steven stuart sue sunil susan tara terry tess theresa thomas tim
      timothy tina todd tom tony tracy trevor tyler valerie vanessa veronica victoria vincent walter
      wei wendy william yusuf yvonne zoe
      """,
    surnames: """
      adams ahmed ali allen anderson bailey baker bell bennett black brown butler byrne campbell
      carter clark clarke collins cook cooper cruz davies davis diaz doe edwards evans fisher flores
      garcia gomez gonzalez graham gray green grey hall harris hart hernandez hill hughes hunter
      hussain jackson johnson jones kelly kennedy khan kim king kowalski kumar lee lewis lopez
      martinez mason mcdonald miller mitchell moore morgan morris murphy murray nelson nguyen novak
      obrien oconnor page parker patel perez phillips porter reed reyes roberts robinson rogers rose
      rowe ryan scott shah sharma shaw simpson singh smith stewart stone sullivan taylor thomas
      thompson turner walker walsh ward watson white williams wilson wood wright young
      """,
    titles: "mr mrs ms miss dr prof")
}
