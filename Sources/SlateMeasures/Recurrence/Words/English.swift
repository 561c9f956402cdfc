extension LanguageWords {
  static let english = LanguageWords(
    stopWords: """
      about after afternoon again ago all already also always am an and any anymore anyone
      april are as asap at august back be because been before being but by called caller can
      client colleague colleagues constantly could currently customer daily day days dear
      december did do does doing done due during employee employees evening every everyone
      february floor for friday from get gets getting give given gives got had has have having
      he hello her hers hey hi him his hour hours how however if immediately important in
      instead into is it its january july june just keep keeps last late latest left like look
      looks make march me minute minutes monday more morning most much my need needed needing
      needs next night november now october of often on once one only or other others our out
      over own per please previously properly quite randomly regarding report reported
      reporting reports request requested requesting requests right room running same saturday
      say says seems september several she should showing shown shows since so some someone
      something sometimes soon staff still such suddenly sunday team than thank thanks that
      the their them then there these they thing this those through thursday till time times
      to today tomorrow tonight too tried tries try trying tuesday two until up upon urgent
      urgently us use used user users using very via want wants was way we wednesday week
      weeks were what when whenever where which while who whole why will wish with within work
      worked working works would yesterday yet you your yours
      """,
    synonyms: """
      access: accessing permission permissions rights privilege privileges authorisation
      access: authorization authorised authorized entitlement
      account: accounts useraccount
      activate: activation activating activated
      add: adding added addition
      alert: alerts alarm alarms warning warnings
      app: apps application applications
      attach: attachment attachments attaching attached
      backup: backups back+up
      battery: batteries
      blank: blanks empty
      block: blocked blocking blocks
      cable: cables cabling
      calendar: calendars
      call: calls calling
      camera: cameras webcam webcams
      charge: charging charges charger charged
      computer: computers pc pcs workstation workstations
      connect: connects connected connecting connection connections connectivity reconnect
      crash: crashes crashed crashing
      create: creating creation created setup set+up setting+up
      delete: deleted deleting deletion remove removed removing removal
      disconnect: disconnects disconnected disconnecting disconnection disconnections drop drops
      disconnect: dropped dropping
      disk: disks drive drives harddisk hdd ssd
      display: displays monitor monitors screen screens
      dock: docking dockingstation
      document: documents doc docs
      down: offline unavailable unreachable outage outages inaccessible
      download: downloads downloaded downloading
      error: errors not no never cannot can+t can+not don+t doesn+t didn+t isn+t aren+t wasn+t
      error: weren+t won+t wouldn+t couldn+t hasn+t haven+t shouldn+t doesnt didnt isnt wont cant
      error: couldnt hasnt unable fail fails failed failing failure failures fault faults faulty
      error: broken break breaks problem problems issue issues trouble troubles defective
      error: malfunction malfunctioning malfunctions stopped stops stop without impossible bug bugs
      error: incorrect incorrectly wrong wrongly missing
      expire: expired expires expiring expiry expiration
      file: files
      flicker: flickers flickering flickered
      folder: folders directory directories
      freeze: freezes freezing froze frozen hang hangs hanging hung stuck unresponsive
      headset: headsets headphone headphones
      install: installs installed installing installation installations installer
      invoice: invoices
      jam: jams jammed jamming
      join: joins joining joined
      keyboard: keyboards
      label: labels
      laptop: laptops notebook notebooks
      license: licenses licence licences licensing licensed
      load: loads loading loaded
      lock: locks locked locking lockout locked+out unlock unlocks unlocking unlocked
      login: logins logon logons logging+in logged+in logged+on logging+on log+in log+on signin
      login: sign+in signing+in signed+in sign+on
      mail: mails email emails
      mailbox: mailboxes
      meeting: meetings
      message: messages
      mfa: two+factor multi+factor multifactor authenticator
      mobile: mobiles smartphone smartphones cellphone
      mouse: mice
      network: networks lan
      new: newly
      noise: noisy noises
      open: opens opening opened launch launches launching launched start starts starting started
      open: startup boot boots booting booted
      order: orders
      page: pages
      password: passwords pwd passcode passphrase
      phone: phones telephone telephones
      popup: popups pop+up
      printer: printers print prints printing printed printout printouts
      receive: receives received receiving
      replace: replacement replacing replaced replaces
      reset: resets resetting
      restart: restarts restarting restarted reboot reboots rebooting rebooted
      restore: restores restored restoring recover recovery recovered
      save: saves saving saved
      scan: scans scanning scanned scanner scanners
      send: sends sending sent
      server: servers
      share: shared shares sharing
      slow: slowly slowness sluggish slower lag lags lagging laggy performance
      sound: sounds audio
      sync: syncs syncing synced synchronise synchronize synchronisation synchronization
      sync: synchronising synchronizing
      timeout: timeouts time+out times+out timed+out timing+out
      update: updates updated updating upgrade upgrades upgraded upgrading
      upload: uploads uploaded uploading
      website: websites webpage web+site
      wifi: wi+fi wlan wireless
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
