extension LanguageWords {
  static let english = LanguageWords(
    stopWords: """
      about absolutely across actually advise after afternoon afternoons afterwards again ago
      ahead aisle all allow allowed allows almost along alongside already also although always am
      amount an and any anybody anymore anyone anything anyway anywhere apparently appear
      appearing appears appreciate appreciated april are area areas around as asap aside asked
      asking asks assist assistance assistant at attempt attempted attempting attempts august away
      back bad badly basically basis be became because become becomes becoming been before
      beforehand began begin begins behind being believe below beneath beside besides best better
      between beyond big bit bits boss both branch branches bring building buildings busy but by
      called caller came campus can client colleague colleagues come comes coming commonly
      complain complains complaint complaints complete completely concerning consistently
      constantly consumption continually continue continued continues continuing continuous
      continuously contractor contractors corner correctly could couple currently customer daily
      day days dear december department departments dept desk despite did different directly
      director do does doing done downstairs dozen due during each earlier early easily east eight
      eighth either eleven elsewhere employee employees enough entire entirely especially
      essentially etc evening evenings eventually every everybody everyone everything everywhere
      exactly example except experience experienced experiencing ext extremely fairly fast
      february few fifth find finding finds five fixed fixing floor follow following follows for
      former found four fourth frequent frequently fri friday from fully further generally get
      gets getting give given gives glad go goes going gone good got grant granted granting grants
      great greatly ground guys had half happen happened happening happens hardly has have having
      he headquarters heavily heavy hello hence her hers herself hey hi him himself hire hires his
      hopefully hour hourly hours how however hq huge hundred i ideally if immediate immediately
      important in inc including indeed initially inquiry inside instead intermittent
      intermittently intern interns into investigate investigation is it its itself jan january
      joiner joiners jul july jun june just keep keeps kind kindly know known lacking largely last
      late lately latest latter least leaver leavers left less let lets letting level levels like
      likely little location locations long longer look looks lot lots ltd main mainly make manage
      managed manager managers many march matter maybe me mean means meanwhile member members
      mentioned mere merely microsoft midday might mine minute minutes moment moments mon monday
      monthly more morning mornings most mostly ms much my myself namely near nearly necessarily
      necessary need needed needing needs neither nevertheless next night nightly nights nine
      ninth nobody none noon nor normal normally north nothing notice noticed noticing november
      now nowhere nr number obviously occasional occasionally occur occurred occurring occurs
      october odd of office offices often ok okay on once one only onto opposite or other others
      ought our ours ourselves out outside over overall owing own part partially particular
      particularly partly people per perhaps permanent permanently person persons place places
      please pls plz possible possibly present pretty previous previously prior proper properly
      provide provided provides providing put quarterly quick quickly quite randomly rather real
      really reason reasons recent recently reception receptionist ref regard regarding regards
      region remain remained remaining remains repeated repeatedly report reported reporting
      reports request requested requesting requests require required requires requiring respective
      resulting results returned returning returns right room rooms roughly running said same sat
      saturday say says seconds secretary seem seemed seeming seems seen sep sept september series
      serious seriously seven seventh several severe severely shall she shortly should show
      showing shown shows side significantly similar simply since sir site sites sits six sixth
      slight slightly small so some somebody somehow someone someplace something sometimes
      somewhat somewhere soon sorry sort south specific specifically sporadic sporadically staff
      starter starters stay stayed stays still straight sub such sudden suddenly sun sunday
      supervisor sure taken takes taking team tell ten tenth than thank thanks that the their them
      then there thereafter these they thing things third this thorough thoroughly those though
      thousand three thrice through throughout thu thursday thus till time times to today together
      tomorrow tonight too took totally toward towards trial tried tries truly try trying tue
      tuesday turn turned turning turns twelve twice two under unexpected unexpectedly
      unfortunately unless unlike until up upon upstairs urgent urgently us usage use used useless
      user users using usual usually utilisation utilization various versus very via visible want
      wants was watch way we wed wednesday week weekend weekly weeks weird well went were west
      what whatever when whenever where whereas whether which whichever while who whoever whole
      whom whomever whose why will wing wish with within wonder wondering work worked working
      workplace works worse worst would www year yearly years yes yesterday yet you your yours
      yourself zero zone
      """,
    synonyms: """
      accept: accepts accepted accepting acceptance
      access: accessing permission permissions rights privilege privileges authorisation
      access: authorization authorised authorized entitlement accessible
      account: accounts useraccount user+account user+accounts useraccounts
      activate: activation activating activated activates enable enables enabled enabling
      activate: reactivate reactivates reactivated reactivating reactivation
      adapter: adapters adaptor adaptors
      add: adding added addition
      address: addresses
      alert: alerts alarm alarms warning warnings
      allocate: allocates allocated allocating assign assigns assigned assigning reassign
      allocate: reassigns reassigned reassigning allocation assignment
      app: apps application applications
      approve: approves approved approving approval approvals
      archive: archives archived archiving archival
      attach: attachment attachments attaching attached
      authenticate: authenticates authenticated authenticating authentication
      backup: backups back+up
      badge: badges
      barcode: barcodes bar+code bar+codes
      battery: batteries
      beep: beeps beeped beeping
      blank: blanks empty out+of ran+out runs+out running+out
      block: blocked blocking blocks
      booking: book books booked bookings
      browser: browsers
      button: buttons
      cable: cables cabling
      calculate: calculates calculated calculating calculation calculations
      calendar: calendars
      calibrate: calibrates calibrated calibrating calibration
      call: calls calling
      camera: cameras webcam webcams
      cancel: cancels canceled canceling cancellation cancelled cancelling
      cartridge: cartridges
      certificate: certificates cert certs
      change: changes changed changing modify modifies modified modifying alter alters altered
      change: altering modification modifications
      charge: charging charges charger charged
      check: checks checked checking verify verifies verified verifying verification
      clean: cleans cleaned cleaning cleanup
      click: clicks clicked clicking
      close: closes closed closing closure
      code: codes
      colour: color colors colours
      computer: computers pc pcs workstation workstations
      configure: configures configured configuring reconfigure reconfigures reconfigured
      configure: reconfiguring configuration configurations config configs
      connect: connects connected connecting connection connections connectivity reconnect pair
      connect: pairs paired pairing hookup
      contact: contacts
      contract: contracts
      convert: converts converted converting conversion
      copy: copies copied copying copier copiers photocopier photocopiers
      corrupt: corrupts corrupted corrupting corruption
      crash: crashes crashed crashing crashs blue+screen bluescreen bluescreens bsod
      create: creating creation created setup set+up setting+up
      damage: damages damaged damaging
      dashboard: dashboards
      database: databases db data+base
      deactivate: deactivates deactivated deactivating disable disables disabled disabling
      deactivate: deactivation
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
      disconnect: disconnects disconnected disconnecting disconnection disconnections drop drops
      disconnect: dropped dropping
      disk: disks drive drives harddisk hdd ssd hard+disk hard+drive harddrive
      display: displays monitor monitors screen screens displayed displaying touchscreen
      dock: docking dockingstation docks docking+station docking+stations dockingstations
      document: documents doc docs
      domain: domains
      down: offline unavailable unreachable outage outages inaccessible unaccessible
      download: downloads downloaded downloading
      driver: drivers
      duplicate: duplicates duplicated duplicating duplication
      edit: edits edited editing
      error: errors not no never cannot can+t can+not don+t doesn+t didn+t isn+t aren+t wasn+t
      error: weren+t won+t wouldn+t couldn+t hasn+t haven+t shouldn+t doesnt didnt isnt wont cant
      error: couldnt hasnt unable fail fails failed failing failure failures fault faults faulty
      error: broken break breaks problem problems issue issues trouble troubles defective
      error: malfunction malfunctioning malfunctions stopped stops stop without impossible bug
      error: bugs incorrect incorrectly wrong wrongly missing ko dead nonfunctional inoperative
      error: malfunctioned errored defect defects defected fubar glitch glitches wasnt werent
      error: arent havent wouldnt dont don doesn didn isn aren wasn weren won couldn hasn haven
      error: wouldn shouldn not+able unusable unsuccessful unsuccessfully nonworking non+working
      error: out+of+order out+of+service
      expire: expired expires expiring expiry expiration lapse lapses lapsed lapsing
      export: exports exported exporting
      extend: extends extended extending prolong prolongs prolonged prolonging extensions
      fan: fans
      fax: faxes faxed faxing
      file: files
      filter: filters filtered filtering
      firewall: firewalls
      flicker: flickers flickering flickered flash flashes flashed flashing blink blinks blinked
      flicker: blinking
      folder: folders directory directories
      forget: forgets forgeted forgeting forgot forgotten forgetting
      forward: forwarded forwarding forwards redirect redirected redirection
      freeze: freezes freezing froze frozen hang hangs hanging hung stuck unresponsive freezed
      freeze: freezings nonresponsive non+responsive not+responding not+respond
      full: overfull
      generate: generates generated generating generation
      group: groups
      guest: guests
      handset: handsets
      headset: headsets headphone headphones
      heat: overheat overheats overheated overheating hot heating
      icon: icons
      import: imports imported importing
      increase: increases increased increasing raise raises raised raising enlarge enlarges
      increase: enlarged enlarging expand expands expanded expanding expansion
      install: installs installed installing installation installations installer reinstall
      install: reinstalls reinstalled reinstalling uninstall uninstalls uninstalled uninstalling
      install: reinstallation
      inventory: stock+count
      invoice: invoices
      jam: jams jammed jamming
      job: jobs
      join: joins joining joined
      key: keys
      keyboard: keyboards key+board keypad
      kiosk: kiosks
      label: labels
      laptop: laptops notebook notebooks lap+top macbook macbooks
      leak: leaks leaked leaking leakage
      license: licenses licence licences licensing licensed licensees
      light: lights
      limit: limits limited limiting
      link: links linked linking hyperlink hyperlinks
      list: lists listed listing
      load: loads loading loaded
      lock: locks locked locking lockout locked+out unlock unlocks unlocking unlocked lock+out
      lock: locks+out locking+out
      login: logins logon logons logging+in logged+in logged+on logging+on log+in log+on signin
      login: sign+in signing+in signed+in sign+on sso log+ons single+sign+on
      loop: loops looped looping
      lost: loses losing loss lose losses misplaced
      machine: machines
      mail: mails email emails e+mail e+mails
      mailbox: mailboxes mail+box mail+boxes inbox inboxes
      map: maps mapped mapping mappings
      meeting: meetings
      memory: ram
      merge: merges merged merging
      message: messages
      mfa: two+factor multi+factor multifactor authenticator
      microphone: microphones mic mics
      migrate: migrates migrated migrating migration migrations
      mobile: mobiles smartphone smartphones cellphone cell+phone cell+phones cell mobile+phone
      mobile: mobile+phones iphone iphones smart+phone
      mouse: mice mousepad
      move: moves moved moving relocate relocates relocated relocating relocation
      network: networks lan networking internet+connection ethernet
      new: newly
      noise: noisy noises buzzing crackling
      note: notes
      notification: notify notifies notified notifying notifications
      onedrive: one+drive
      open: opens opening opened launch launches launching launched start starts starting started
      open: startup boot boots booting booted
      order: orders ordering ordered
      overload: overloads overloaded overloading
      package: packages
      page: pages
      password: passwords pwd passcode passphrase pass+word pw pwds
      patch: patches patched patching
      payment: payments
      payslip: payslips
      phishing: phish phishes phished
      phone: phones telephone telephones deskphone deskphones desk+phone desk+phones telephony
      picture: pictures image images photo photos
      pin: pins
      plug: plugs plugged plugging
      policy: policies
      popup: popups pop+up
      port: ports
      post: posts posted posting postings
      printer: printers print prints printing printed printout printouts pritner
      process: processes processed processing
      profile: profiles
      program: programs programme programmes
      project: projects
      projector: projectors beamer beamers
      provision: provisions provisioned provisioning onboard onboards onboarded onboarding
      provision: offboard offboards offboarded offboarding
      purchase: purchases purchased purchasing procure procures procured procuring procurement
      query: queries queried querying
      queue: queues queued queuing
      quota: quotas
      reader: readers
      receipt: receipts
      receive: receives received receiving
      record: records recorded recording recordings
      reference: references
      register: registers registered registering enrol enrols enroled enroling enroll enrolls
      register: enrolled enrolling registration registrations enrolment enrollment
      reject: rejects rejected rejecting rejection
      release: releases released releasing
      remote: remotely
      rename: renames renamed renaming
      renew: renews renewed renewing renewal renewals
      repair: repairs repaired repairing
      replace: replacement replacing replaced replaces
      reply: replies replied replying
      reset: resets resetting
      resolve: resolves resolved resolving resolution
      respond: responds responded responding response responses
      restart: restarts restarting restarted reboot reboots rebooting rebooted power+cycle
      restore: restores restored restoring recover recovery recovered retrieve retrieves retrieved
      restore: retrieving undelete undeletes undeleted undeleting retrieval
      review: reviews reviewed reviewing
      role: roles
      rotate: rotates rotated rotating rotation
      route: reroute reroutes rerouted rerouting routing router routers
      rule: rules
      run: runs
      sample: samples
      save: saves saving saved
      scan: scans scanning scanned scanner scanners
      schedule: schedules scheduled scheduling
      script: scripts
      search: searches searched searching
      send: sends sending sent
      server: servers
      session: sessions
      setting: settings
      share: shared shares sharing fileshare file+share
      sharepoint: share+point
      sheet: sheets
      shipment: ship ships shipped shipping shipments
      shortcut: shortcuts
      sign: signs signed signing signature signatures
      signal: signals
      sim: sim+card
      size: sizes
      slow: slowly slowness sluggish slower lag lags lagging laggy performance slows slowed
      slow: slowing latency takes+ages takes+forever takes+long
      software: softwares
      sound: sounds audio volume
      space: spaces
      spam: spams junk
      spreadsheet: spreadsheets
      steal: stolen theft stole
      storage: storages
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
      timesheet: timesheets time+sheet time+sheets
      tool: tools
      touchpad: trackpad
      train: trains trained training trainings
      transfer: transfers transferred transferring
      translate: translates translated translating translation
      tray: trays
      update: updates updated updating upgrade upgrades upgraded upgrading
      upload: uploads uploaded uploading
      username: usernames user+name
      validate: validates validated validating validation
      value: values
      vibrate: vibrates vibrated vibrating
      videoconference: videoconferences videoconferencing video+conference video+conferencing
      videoconference: video+conferences
      view: views viewed viewing
      virus: viruses malware trojan
      visitor: visitors
      voicemail: voicemails voice+mail
      vpn: vpns
      warranty: warranties
      website: websites webpage web+site web+page internet+site homepage
      wifi: wi+fi wlan wireless
      wipe: wipes wiped wiping erase erases erased erasing
      """,
    givenNames: """
      aaron abigail aisha alan alex alexander alice alison amanda amelia amy andrea andrew
      angela anil anna anne annie anthony ashley barbara ben benjamin beth bethany brandon
      brenda brian bruce carol caroline catherine charles charlotte cheryl chloe chris
      christine christopher claire colin craig daniel dave david deborah deepak dennis diana
      donald donna dorothy douglas dylan edward eleanor elizabeth ella emily emma eric ethan
      evelyn fiona gareth gary gavin geoff george gillian gordon graham greg gregory hannah
      harold harriet harry heather helen henry holly ian isabel isabella jacob jake james
      jamie jane janet jason jeff jeffrey jennifer jenny jeremy jessica jill jim joan joanna
      joe john jonathan joseph josh joshua joyce judith judy julian julie karen kate katherine
      kathleen katie keith kelly kenneth kevin kimberly kyle larry laura lauren leah liam
      linda lisa liz lorraine louise lucy luke lynn maggie malcolm margaret maria marie martin
      mary matt matthew megan melissa michael michelle mike mohammed nancy naomi natalie
      nathan neil nicholas nicola nicole nigel noah olivia owen pamela patricia patrick paul
      paula peter phil philip priya rachel raj ralph ravi raymond rebecca richard robert roger
      ronald rosie russell ruth ryan sam samantha samuel sandra sanjay sara sarah scott sean
      shannon sharon sheila simon sophie stephanie stephen steve steven stuart sunil susan
      tara terry theresa thomas tim timothy tina todd tom tony tracy trevor tyler valerie
      vanessa veronica victoria vincent walter wendy william yvonne zoe
      """,
    titles: "mr mrs ms miss dr prof")
}
