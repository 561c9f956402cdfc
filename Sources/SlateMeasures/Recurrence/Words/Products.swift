extension LanguageWords {
  /// Names of products and of what every language calls alike: known in all, of none.
  static let products = LanguageWords(
    stopWords: """
      365 acer apple asus barcelona berlin bilbao birmingham bizhub bordeaux braga canon coimbra
      dell dublin düsseldorf edinburgh elitebook enterprise epson frankfurt fujitsu google hamburg
      hp jabra konica kyocera köln laserjet latitude leeds lenovo lexmark lille lisboa logitech lyon
      madrid manchester marseille microsoft minolta münchen nantes officejet paris plantronics plus
      poly porto pro probook professional ricoh rio+de+janeiro samsung sevilla srv stuttgart surface
      são+paulo thinkpad toshiba toulouse valencia wien zebra zürich
      """,
    synonyms: """
      3cx:
      3d:
      4g:
      5g:
      acrobat:
      ad: active+directory
      adobe:
      android:
      anyconnect:
      anydesk:
      as400: as+400
      autocad:
      azure:
      bitlocker:
      bluetooth:
      chrome:
      cisco:
      citrix:
      cloud:
      confluence:
      cpu:
      crm:
      d365: dynamics365
      datev:
      defender:
      dhcp:
      dns:
      docker:
      docusign:
      dropbox:
      drupal:
      duo:
      dynamics:
      edge:
      erp:
      ethernet:
      excel:
      exchange:
      extranet:
      firefox:
      forticlient:
      github:
      gitlab:
      hardware:
      hdmi:
      hotspot:
      hubspot:
      illustrator:
      imap:
      indesign:
      internet:
      intranet:
      intune:
      ipv4:
      ipv6:
      java:
      jenkins:
      jira:
      kerberos:
      kubernetes:
      ldap:
      lexware:
      linux:
      macos:
      macro: macros
      magento:
      mailchimp:
      matlab:
      mfa: 2fa
      mp3:
      mp4:
      navision: nav
      netsuite:
      office: o365 m365 office365 microsoft365 ms365
      okta:
      onedrive: one+drive
      onenote:
      online:
      oracle:
      outlook:
      pdf:
      photoshop:
      portal:
      powerbi: power+bi
      powerpoint: power+point
      proxy:
      qlik:
      rdp:
      revit:
      s4hana: 4hana
      safari:
      sage:
      salesforce:
      sap:
      servicenow:
      sharepoint:
      shopify:
      skype:
      slack:
      smtp:
      solidworks:
      spooler:
      spss:
      sql:
      ssl: tls
      teams:
      teamviewer:
      thunderbird:
      trello:
      usb: usb2 usb3 pendrive pendrives pen+drive thumbdrive flash+drive usb+drive
      veeam:
      visio:
      vmware:
      vpn:
      webex:
      webmail:
      windows: win
      word:
      wordpress:
      workday:
      yammer:
      zendesk:
      zoom:
      zscaler:
      """,
    combinations: """
      acrobat: acrobat+adobe
      mfa: mfa+ad
      outlook: outlook+office
      teams: teams+office
      """,
    shadows: "",
    quiet: """
      account accounts admin administrator antivirus app audio backup badge barcode barcodes bot
      browser cache cd chat cluster code codes controller cookie dashboard desktop display dock
      docking download driver dvd e email emails export fax firewall hdmi headset hotline
      http import java job jobs laptop laser link login macro mail mails malware meeting meetings modem
      monitor mouse notebook offline online password passwords pdf phishing pin plugin popup power
      refresh remote reset roaming router scan scanner script server service session sim smartphone
      software spam support switch tablet team template terminal ticket timeout token toner tool
      touchscreen update updates upgrade upload usb user users video virus web website wifi wlan
      workflow zip
      """,
    context: """
      office
      """,
    places: "",
    others: "",
    endings: "",
    stems: "s",
    givenNames: "",
    surnames: "",
    titles: "")
}
