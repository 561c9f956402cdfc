extension LanguageWords {
  static let portuguese = LanguageWords(
    stopWords: """
      a a+toda+hora abaixo abertura abr acaba acabar acima acontece acontecendo acontecer
      adequadamente adicionais adicional afim ago agora agradeço ainda aleatoriamente aleatório
      algum alguma algumas alguns alguém ali além amanhã ambos amigo andar andares ano anos anterior
      anteriormente antes antiga antigo ao aos aparece aparecem aparecendo aparecer apareceu apenas
      apresenta apresentam apresentando apresentar apresentou aproximadamente após
      após+a+atualização após+a+migração após+a+mudança após+a+queda+de+energia
      após+a+última+atualização após+atualizar após+atualização após+atualização+do+windows
      após+atualização+windows após+férias após+migração após+mudança após+o+reinício
      após+queda+de+energia após+reiniciar após+reinício após+última+atualização aquela aquele
      aqueles aqui aquilo as assim assunto atenciosamente atendimento atenção através atrás atual
      atualmente até avisa bastante bem bloco boa boas bom breve cada casa caso casos cerca certo
      chamado chefe cinco cliente clientes coisa coisas colaborador colaboradora colaboradores
      colega colegas colocar com começa começando começou como completamente completo concluiu
      concluído conforme conosco consegue consegue+mais conseguem consegui conseguimos consigam
      consigo consigo+mais constante constantemente contra contudo contínua contínuas contínuo
      cordialmente corporativa corporativo correta corretamente correto crítica crítico críticos
      cujo da daquela daquele dar das de de+discagem debaixo dela dele deles demais dentro
      departamento depois depois+da+atualização depois+da+atualização+do+windows depois+da+migração
      depois+da+mudança depois+da+última+atualização depois+das+férias depois+de+atualizar
      depois+de+reiniciar desde desde+a+atualização desde+a+migração desde+atualização
      desde+o+reinício desejamos desejo dessa dessas desse desses desta destas deste deve devem
      deveria devido dez dezembro dia diante diariamente dias diferente diferentes diretamente
      direto direto+para diretor diretoria discagem disso diversas diversos diz dizendo diário do
      dois dom dona dos doze durante dá dão e efeito eh ela elas ele eles em em+loop embora empresa
      engano enquanto entre entretanto então equipe era escritório especialmente essa essas esse
      esses esta estabelecer estabelecida estabelecimento estado estagiária estagiário estamos estar
      estas estava estavam este esteja estes estive estiver estou está estão etc eu exatamente
      executa executado executou exemplo exibe exige externa externas externo externos extremamente
      favor favor+verificar faz fazem fazendo fazer feira feita feito fev fevereiro fez fica ficam
      ficando ficar ficou fim fiquei foi fora foram fosse frente frequente frequentemente frequentes
      funciona funcionam funcionamento funcionando funcionar funcionária funcionárias funcionário
      funcionários fábrica gab galpão gente gentileza gentileza+verificar geralmente gerente
      gostaria grande grandes havia hj hoje hora horas há igual imediata imediatamente imediato
      inclusive indica intermitente intermitentemente intermitentes intermitência interno ir isso
      isto jan janeiro jul julho jun junho juntamente junto já lado levar lhe lhes libera liberada
      liberado liberar liberação livre livres logo longe longo lugar lá mai maio mais mal mandante
      março mas matriz me melhor menos mensal mesa meses mesma mesmo meu meus mim min minha minhas
      minuto minutos momento momentos monitoring mostra mostram mostrando mostrar muita muitas muito
      muitos má mês na nas necessidade nela nele neles nem nessa nesse nesta neste ninguém no noite
      normal normalmente nos nossa nossas nosso nossos noturna noturno nov novamente nove novembro
      num numa nível o o+tempo+todo obrigada obrigado ocasionalmente ocorre ocorrendo ocorreu
      ocorrido oi oito ok olá onde ontem ora os ou out outra outras outro outros outubro para parte
      partes partir passada passado passando passou pavimento pede pedimos pedindo pedir pela pelas
      pelo pelos pequena pequeno permite permitem permitido permitir pessoa pessoas peço pior pode
      podem podemos poder poderia poderiam pois por por+engano por+erro porque portanto porém possa
      possam posso possível posteriormente poucos praticamente precisa precisam precisamos
      precisamos+de precisando precisar preciso presente prestes primeira primeiro principal
      principalmente profissional provavelmente prédio prédios própria próprio próxima próximo qua
      quais qual qualquer quando quanto quarta quase quatro que quem quer querem queremos quererem
      quero qui quinta rapidamente raramente real realizado realizando realizar realmente recente
      recentemente recepcionista referente regularmente relata relato remoto+de repente
      repetidamente reporta reportar resultado resultados roda rodou ruim rápido sabe saber sai
      saindo sala sala+de+reunião sala+de+servidores salas salas+de+reunião satisfatoriamente se
      secretaria sede seg seguida seguinte seguintes segunda segundo sei seis seja sem+assunto
      semana semanal semanas sempre ser seria seriam será sete setembro setor seu seus sex sexta si
      sido sim simples simplesmente situação sob sobre solicita solicitada solicitando solicitação
      solicitações solicito somente somos sozinha sozinho status sua suas subitamente surge surgiu
      sáb são só tais tal talvez também tanta tanto tarde tava te teletrabalho tem temos tempo
      temporariamente temporário tenha tenham tenho tentamos tentando tentar tentativa tentativas
      tentei tento ter terceiro teria terça teve tipo tipos tive tivemos toda toda+hora todas todo
      todos tomar totalmente trabalhando trabalhar trabalho+remoto transação transações trás três
      tudo térreo têm ultimamente uma umas unicamente unidades uns urgente urgentemente urgência usa
      usando usar uso usuária usuário usuários utilizador utilizadora utilizadores utilizando
      utilizar utilização vai vamos vejo vem vemos venho ver verificar verificação+por+favor
      verifique verifiquem vez vezes vindo você vocês voltar voltou vou várias vários vão vêm às
      última último últimos único
      """,
    synonyms: """
      acesso: acessos acede acessam acessando acesso+a acessível acessar acessa aceder acedo aceda
      acesso: direito+de+acesso direitos+de+acesso permissão+de+acesso permissões+de+acesso
      acesso: solicitação+de+acesso pedido+de+acesso liberação+de+acesso acessarem
      adicionar: adiciona adicionam adicionado adicionada adicionados adicionadas adicionando
      adicionar: adicionou adicione adicionem incluir inclue incluem incluido incluida incluidos
      adicionar: incluindo incluiu adição inclusão inclui incluído acrescentar
      administradores: administrador admin permissão+de+administrador direitos+de+administrador
      administradores: permissão+admin
      admissão: novo+colaborador novo+funcionário nova+colaboradora nova+funcionária novo+usuário
      admissão: novos+funcionários novos+colaboradores nova+usuária novo+utilizador admissões
      admissão: onboarding criar+usuário criar+conta criação+de+usuário criação+de+conta
      admissão: usuário+novo criar+utilizador novo+contratado contratação nova+contratação
      admissão: novo+estagiário nova+estagiária novos+usuários novos+utilizadores nova+utilizadora
      admissão: entrada+de+colaborador entrada+de+novo+colaborador criar+novo+usuário
      admissão: criação+usuário criação+de+utilizador criação+de+novo+usuário criação+utilizador
      admissão: integração+de+colaborador novo+trabalhador início+de+colaborador admitido
      admissão: nova+admissão onboard novo+integrante cadastro+de+usuário cadastrar+usuário
      admissão: cadastro+usuário cadastro+de+novo+usuário criar+conta+de+usuário
      admissão: cadastro+novo+usuário criar+uma+conta
      agendar: agenda calendário calendários agendamento
      alarme: alarmes alerta alertas aviso avisos
      alterar: altera alteram alterado alterada alterados alteradas alterando alterou altere alterem
      alterar: mudar mudam mudado mudada mudados mudadas mudando mudou mude mudem modificar modifica
      alterar: modificam modificado modificada modificados modificadas modificando modificou
      alterar: modifique modifiquem alteração alterações mudança mudanças modificação
      ampliação: ampliar amplia ampliam ampliado ampliada ampliados ampliadas ampliando ampliou
      ampliação: amplie ampliem
      anexo: anexar anexa anexam anexado anexada anexados anexadas anexando anexou anexe anexem
      anexo: anexos
      aplicam: aplicar aplica aplicada aplicadas aplicado
      aplicativo: aplicativos aplicação aplicações app apps programa programas
      apresentação: apresentações
      aquecer: aquece aquecendo superaquecimento superaquece esquentando esquenta esquentam
      aquecer: superaquecendo superaquecido quente esquentar sobreaquecimento sobreaquece
      aquecer: temperatura calor quentes aquecimento aquecido
      arquivo: arquivos ficheiro ficheiros
      assinatura: assinar assina assinam assinado assinada assinados assinadas assinando assinou
      assinatura: assine assinem assinaturas
      ativar: ativação ativa ativam ativado ativada ativados ativadas ativando ativou ative ativem
      ativar: habilitar habilita habilitam habilitado habilitada habilitados habilitadas habilitando
      ativar: habilitou habilite habilitem reativar reativação habilitação
      atraso: atrasos atrasado atrasados atrasada
      atribuir: atribuição
      atualizar: atualização atualizações atualizado atualiza atualizam atualizada atualizados
      atualizar: atualizadas atualizando atualizou atualize atualizem update updates upgrade
      atualizar: upgrades patch patches
      aumentam: aumentar aumenta aumentado aumentada aumentados aumentadas aumentando aumentou
      aumentam: aumente aumentem aumento
      autenticação: autenticar
      azuis: azul
      backups: backup cópia+de+segurança cópias+de+segurança
      baixar: baixam baixado baixada baixados baixadas baixando baixou baixe baixem download
      baixar: downloads
      baixo: baixa pouco pouca insuficiente
      bancodedados: banco+de+dados bancos+de+dados
      barras: barra
      bateria: baterias
      bloqueado: bloqueada bloqueio bloqueou bloqueados desbloquear desbloqueio bloqueios bloqueia
      bloqueado: bloqueando desbloqueie desbloqueado desbloqueada desbloquearem desbloqueios
      bloqueado: bloqueadas
      bloquear:
      botão: botões
      busca: buscar buscam buscado buscada buscados buscadas buscando buscou busque busquem
      busca: pesquisar pesquisa pesquisam pesquisado pesquisada pesquisados pesquisadas pesquisando
      busca: pesquisou pesquise pesquisem buscas pesquisas procurar
      cabo: cabos cabeamento
      cadastro: cadastrar cadastra cadastram cadastrado cadastrada cadastrados cadastradas
      cadastro: cadastrando cadastrou cadastre cadastrem cadastros cadastramento
      caixa: caixas caixa+de+correio caixa+de+email caixa+de+entrada caixa+postal caixas+de+correio
      caixa: caixa+de+mail mailbox pdv caixa+de+e+mail caixa+de+mensagens inbox mailboxes
      caixa: caixas+postais caixa+do+email
      calculam: calcular calcula calculado calculada calculados calculadas calculando calculou
      calculam: calculem cálculo
      cancelam: cancelar cancela cancelado cancelada cancelados canceladas cancelando cancelou
      cancelam: cancele cancelem cancelamento
      carregador: carregadores cabo+de+carga cabo+carregador fonte+de+alimentação
      carregador: adaptador+de+energia transformador
      carregar: carrega carregamento carregam carregando carregado carga cargas
      cartão: cartões
      catraca: catracas
      certificados: certificado
      chamada: chamadas
      chave: chaves
      cheio: cheia cheios lotado lotada limite+atingido cota+excedida quota+excedida saturado
      cheio: saturada esgotado esgotada lotando no+limite excedeu+o+limite excedeu+a+cota
      cheio: limite+excedido transbordou estourou+a+cota enchendo encheu atingir atingido atingida
      cheio: excedido excedida ultrapassado ultrapassada excedeu estourada estourou
      coletor: coletores
      compartilhado: compartilhar compartilha compartilham compartilhada compartilhados
      compartilhado: compartilhadas compartilhando compartilhou compartilhe compartilhem partilhar
      compartilhado: partilha partilham partilhado partilhada partilhados partilhadas partilhando
      compartilhado: partilhou partilhe partilhem compartilhamento compartilhamentos partilhas
      compra: comprar compram comprado comprada comprados compradas comprando comprou compre comprem
      compra: compras
      computador: computadores pc pcs micro micros estação+de+trabalho máquina máquinas desktop
      computador: posto+de+trabalho desktops torre pc+fixo notebook notebooks laptop laptops
      computador: portátil portáteis computador+portátil
      conexão: conectar conexões conecta ligação ligações conectam conectado conectada conectando
      conexão: conectividade ligar+à ligar+me
      configuração: configurar configura configuram configurado configurada configurados
      configuração: configuradas configurando configurou configure configurem configurações
      configuração: reconfigurar reconfiguração
      conta: contas conta+de+usuário conta+windows conta+ad contas+de+usuário conta+de+utilizador
      contabilidade:
      contato: contatos contacto
      contratos: contrato
      converter: conversão
      cor: cores colorido colorida coloridos preto+e+branco
      correio: mail email e+mails mails correio+eletrônico correio+eletrónico emails e+mail
      correio: correio+electrónico
      corrompido: corrompida corrompidos danificado danificada
      crachá: crachás cartão+de+acesso cartões+de+acesso
      câmera: câmeras câmara camera webcam
      códigos: código
      cópia: copiar copia copiam copiado copiada copiados copiadas copiando copiou copie copiem
      cópia: cópias copiadora fotocópia fotocopiadora xerox
      dados: dado
      desativar: desativa desativam desativado desativada desativados desativadas desativando
      desativar: desativou desative desativem desabilitar desabilita desabilitam desabilitado
      desativar: desabilitada desabilitados desabilitadas desabilitando desabilitou desabilite
      desativar: desabilitem desativação
      desconexão: desconectar desconecta desconectado desconectam desconectada desconectando
      desconexão: interrupção interrupções cair caindo quedas cai caem caíndo instável instáveis
      desconexão: instabilidade oscila oscilando oscilação cai+toda+hora fica+caindo perde+conexão
      desconexão: perde+a+conexão perda+de+conexão microquedas
      desinstalação: desinstalar
      desligamento: demissão saída+de+colaborador offboarding rescisão demitido desligado+da+empresa
      desligamento: saída+de+funcionário saída+do+colaborador saída+do+funcionário saída+colaborador
      desligamento: saída+funcionário deixa+a+empresa sai+da+empresa fim+de+contrato desligamentos
      desligamento: cessação offboard saída+da+empresa demissões saiu+da+empresa usuário+desligado
      desligamento: funcionário+desligado colaborador+desligado não+trabalha+mais
      desligar: desliga desligando desligado desligou desligam desligada desligados
      detecção: detectar detecta detectam detectado detectada detectados detectadas detectando
      detecção: detectou detecte detectem reconhecer reconhece reconhecem reconhecido reconhecida
      detecção: reconhecidos reconhecendo reconheceu
      digitalizar: scan digitalização digitaliza digitalizador scanner scanners escanear escaneando
      disponível:
      dispositivos: dispositivo
      distribuição:
      docking: dock docking+station docking+stations base+do+notebook replicador
      documentos: documento
      domínio: domínios
      drivers: driver
      duplicidade: duplicado duplicada duplicados
      emissão: emitir emite emitindo emitida emitido
      encravamento: encravado encravada atolamento atolado encravados encravadas enroscado
      encravamento: enroscando atola preso+papel encrava encravam encravando encravou atolando
      encravamento: atolou atolam atolar enrosca enroscou papel+preso papel+encravado papel+atolado
      encravamento: papel+enroscado encravar atascado atolada emperrado papel+emperrado
      encravamento: amassando+papel
      enviam: enviar envia envio envios enviado envia+e enviando enviada enviados enviei envie
      enviam: enviem caixa+de+saída expedir saem
      equipamento: equipamentos
      escala: escalas
      escrever: escrita
      espaço: espaços armazenamento espaço+em+disco espaço+de+disco espaço+no+disco
      estoque: estoques stock
      etiquetas: etiqueta etiquetadora
      excessivo: alto alta altos altas elevado elevada
      excluir: exclusão excluído apagar apaga apagam apagado apagados apagadas apagando apagou
      excluir: apague apaguem eliminar elimina eliminam eliminado eliminada eliminados eliminadas
      excluir: eliminando eliminou elimine eliminem exclui excluída excluídos remover remoção
      excluir: removido retirar retira retirado remova remove removida deletar deletado deletada
      excluir: deletados deletei apaguei excluí
      expirou: expirado expirada expira expirados expirando expirar expiram vencida vencido
      expirou: vencimento vencer vence venceu
      exportação: exportar exporta exportam exportado exportada exportados exportadas exportando
      exportação: exportou exporte exportem
      falha: error não nao erro erros falhas falhou falhando falhar avaria avariado avariada defeito
      falha: defeituoso impossível sem quebrado quebrada parou parado parada quebrou quebrados danos
      falha: problema problemas nunca nenhum nenhuma morto pifou pifado queimado queimada queimou
      falha: estragado estragada avarias falhado falhada impossibilidade impossibilitado inoperante
      falha: ko defeitos incidente incidentes anomalia falta+de não+há caiu caíram caído caída
      falha: indisponível indisponíveis indisponibilidade inacessível inacessíveis fora+do+ar
      falha: fora+de+serviço deixou+de+funcionar parou+de+funcionar não+presta danou pifando
      falha: defeituosa inativo inativa estragou estragados incompleto incompleta mudo muda avariou
      falha: avariaram não+deixa morreu queda viciada viciado http
      fatura: faturas faturar faturam faturado faturada faturados faturadas faturando faturou fature
      fatura: faturem faturamento
      fax:
      fechar: fecha fecham fechado fechada fechados fechadas fechando fechou feche fechem fechamento
      fila: filas fila+de+impressão
      filial: filiais
      filtros: filtro filtrar
      financeiro: finanças
      fiscal: fiscais
      folha: folhas
      fone: fones headsets auricular auriculares fone+de+ouvido fones+de+ouvido auscultador
      fone: auscultadores headphone headphones headset
      fonte: fontes
      formulário: formulários
      fornecedor: fornecedores
      fraco: fraca fracos fracas
      gaveta: bandeja bandejas
      gerar: gera geram gerado gerada gerados geradas gerando gerou gere gerem geração
      golpe: phishing fraude fraudulento fraudulenta golpes burla tentativa+de+phishing phising
      golpe: email+falso e+mail+falso spoofing
      gpo: política+de+grupo políticas+de+grupo
      gravar: grava gravam gravado gravada gravados gravadas gravando gravou gravem gravação
      gravar: gravações
      grupos: grupo
      hd: disco discos hds disco+rígido ssd
      holerite: holerites contracheque contracheques recibo+de+vencimento recibo+de+salário
      hotel:
      imagem: foto fotos imagens
      importação: importar importa importam importado importada importados importadas importando
      importação: importou importe importem
      impressora: imprimir impressoras imprime imprimem impressão impressões imprimindo imprimiu
      impressora: imprimo laserjet officejet multifuncional multifuncionais impresso impressos
      impressora: impressa impressora+multifuncional impressora+de+rede impressora+laser imprima
      impressora: imprimirem impressoras+de+rede
      impressoranova:
      incorreto: incorreta errado errada errados erradas inválido inválida
      iniciar: abrir abre abrem aberto inicia início inicializar ligar liga abriu abrindo abertos
      iniciar: aberta inicializa iniciando ligando ligado ligada inicializando abra arranque
      iniciar: arrancar arranca ligue liguei arrancou arrancam
      inserir: inserção
      instalação: install instalar instala instalado+o instalada instalando instale reinstalar
      instalação: reinstalação instalações implantar instalado instalados instalem instalador
      jurídico:
      lançamento: lançar lança lançam lançado lançada lançados lançadas lançando lançou lance lancem
      lançamento: lançamentos
      leitor: leitores
      lento: lenta lentos lentas lentidão demora demorando lentamente lentíssimo lentíssima devagar
      lento: lerdo lerda demora+muito demora+para demorado desempenho baixo+desempenho performance
      lento: lag tempo+de+resposta tempo+de+carregamento latência morosidade lentidões engasgando
      lento: demorar demorada
      ler: lê leitura
      licença: licenciamento licenças licenciada
      limite: cota quota
      limpar: limpa limpam limpado limpada limpados limpadas limpando limpou limpe limpem limpeza
      linha: linhas
      links: link
      listagem: lista listas lista+de+distribuição listas+de+distribuição lista+distribuição
      listagem: lista+de+e+mail lista+de+e+mails lista+de+email lista+de+emails lista+de+difusão
      listagem: listas+de+e+mail
      listra: listras riscos riscas manchas mancha manchado manchada manchando linhas+pretas
      lixo: spam lixo+eletrônico lixo+eletrónico publicidade propaganda propagandas spams
      logar: login logon logo+in iniciar+sessão entrar entro fazer+login efetuar+login
      logar: iniciar+a+sessão início+de+sessão entra loga efetuar+logon logando log+in
      lâmpada: lâmpadas
      macro: macros
      manutenção: reparar repara reparam reparado reparada reparados reparadas reparando reparou
      manutenção: repare reparem consertar conserta consertam consertado consertada consertados
      manutenção: consertadas consertando consertou conserte consertem reparo conserto
      marketing:
      membro: membros
      memória: ram
      mensagem: mensagens msg
      mfa: dois+fatores duplo+fator autenticador verificação+em+duas+etapas
      mfa: autenticação+de+dois+fatores autenticação+em+dois+fatores autenticação+de+dois+factores
      mfa: dois+factores duplo+fator+de+autenticação autenticação+multifator multifator
      mfa: autenticação+multifatorial segundo+fator verificação+em+2+etapas authenticator
      mfa: autenticação+em+duas+etapas duas+etapas fator+de+autenticação
      microfone: microfones mic micro+fone me+ouvem me+ouve me+ouvir me+escutam
      migração: migrar migra migram migrado migrada migrados migradas migrando migrou migre migrem
      movem: mover move movido movida movidos movendo moveu transferir transfere transferem
      movem: transferido transferida transferidos transferindo transferiu transferência
      movem: transferências
      navegador: browser navegadores
      nobreak: nobreaks
      nome: nomes
      nota: notas
      notificação: notificar notifica notificam notificado notificada notificados notificadas
      notificação: notificando notificou notifique notifiquem notificações
      novo: nova novas novos criar criação criado criada criando crie
      números: número
      offline: off+line fora+de+linha
      ordem: ordens
      pagamento: pagar pagam pagado pagada pagados pagadas pagando pagou pague paguem pagamentos
      papéis: papel
      participar: participa ingressar
      pasta: pastas diretório diretórios
      pedidos: pedido
      perdido: perdeu perdida perda perdi perder
      perfis: perfil
      permissão: permissões permissoes autorização autorizações autorizar direitos privilégios
      permissão: perfil+de+acesso perfil+sap papel+sap
      piscar: pisca piscam piscado piscada piscados piscadas piscando piscou pisque pisquem tremendo
      piscar: treme cintila cintilando tremer tremula
      planilha: planilhas
      porta: portas
      preso: presa presos
      preto: preta pretos negro negra escura escuro
      processador: cpu
      processo: processar processa processam processado processada processados processadas
      processo: processando processou processe processem processos processamento
      projeto: projetos
      projetor: projetores datashow projector projectores data+show videoprojetor
      qualidade:
      quarentena:
      rato: ratos mouse mouses
      rdp: área+de+trabalho+remota
      receber: recebe recebem recebo recebi recebendo recebido recebida recebimento recepção chega
      receber: chegam chegando chegou chegaram recebidos entrantes
      rede: redes
      redefinir: redefinição redefinida repor reposição resetar redefinido redefinindo reset resete
      redefinir: resetada reseta reinicializar+senha esquecido esqueci esqueceu esquecida
      redefinir: esquecimento esqueceram redefinam redefina redefinições repõe resetem resetou
      redefinir: esquecimentos
      registo: registro registrar registra registram registrado registrada registrados registradas
      registo: registrando registrou registre registrem registros registar
      regra: regras
      reinicialização: reiniciar reinicia reiniciando reiniciado reinicia+sozinho reiniciou
      reinicialização: reinícios reinício reiniciando+sozinho reboot reinicie
      rejeitar: rejeita rejeitam rejeitado rejeitada rejeitados rejeitadas rejeitando rejeitou
      rejeitar: rejeite rejeitem recusar recusa recusam recusado recusada recusados recusadas
      rejeitar: recusando recusou recuse recusem negar nega negam negado negada negados negadas
      rejeitar: negando negou negue neguem rejeição
      relatório: relatórios
      renovação: renovar renova renovam renovado renovada renovados renovadas renovando renovou
      renovação: renove renovem
      reservam: reserva reservar reservado reservada reservados reservadas reservando reservou
      reservam: reserve reservem reservas
      resolução:
      responder: responde respondem resposta respostas respondendo
      restauração: restaurar recuperar recuperado apagado+por+engano apagada+por+engano
      restauração: excluído+por+engano excluída+por+engano eliminado+por+engano apagado+sem+querer
      restauração: excluí+sem+querer apagado+acidentalmente excluído+acidentalmente recuperação
      restauração: recupera recuperada recuperados recuperadas recuperando recuperem restaurado
      restauração: restaurada restaurem restaura
      reunião: reuniões
      rh:
      roaming:
      roubado: roubo roubada furto furtado
      ruído: barulho ruídos chiado zumbido barulhento barulhenta barulhos apita apitando bipe bipes
      ruído: bips estalo estalos apito vibrando vibra ruidoso
      salva: guardar salvar salvando salvo salvou salvam
      salário: salários holerite
      segundatela: segundo+monitor segunda+tela segundo+ecrã mais+um+monitor outro+monitor
      segundatela: monitor+adicional tela+adicional monitor+externo tela+externa ecrã+externo
      senha: senhas palavra+passe palavras+passe password passwords
      servidores: servidor
      serviço: serviços
      sessão: sessões
      sinal: sinais
      sincronização: sincronizar sincroniza sincronizam sincronizado sincronizada sincronizados
      sincronização: sincronizadas sincronizando sincronizou sincronize sincronizem
      sistemas: sistema
      site: página páginas sites página+web website websites sítio sítio+web página+da+internet
      site: site+da+empresa portal+web páginas+web web
      softwares: software
      substituir: substituição trocar troca substitua substituam trocado trocada trocas substituído
      substituir: substituída troque
      sumiu: faltar falta faltando faltante faltam desapareceu não+encontrada não+encontrado
      sumiu: não+aparece sumiram sumindo desapareceram desaparecido desaparecida não+encontro
      sumiu: não+localizo some
      suspeito: suspeita suspeitos
      tabela: tabelas
      tablets: tablet
      tamanho:
      tarefa: tarefas job jobs
      teclados: teclado
      teclas: tecla
      tela: display telas ecrã ecrãs monitor monitores
      telaazul: tela+azul ecrã+azul telas+azuis bluescreen bsod tela+azul+da+morte
      telaazul: ecrã+azul+da+morte ecrãs+azuis blue+screen
      telefone: telefones telemóvel telemóveis celular celulares telefonia telefones+fixos
      telefone: telefone+fixo aparelho+telefônico telefone+ip telefone+de+mesa iphone smartphone
      telefone: telefone+móvel linha+telefônica telemovel telemoveis tom+de+discagem tom+discagem
      telefone: dá+linha ramal ramais
      tinteiro: toners toner tonner tinta tintas cartucho cartuchos cartucho+de+tinta
      tinteiro: cartuchos+de+tinta cartucho+de+toner
      tom: tons
      travar: trava travado travada travando travam travados congela congelado congelando congelou
      travar: travou fecha+sozinho fecha+sozinha fecha+inesperadamente fechando+sozinho
      travar: fecha+sem+aviso crash crasha para+de+responder parou+de+responder congelam
      travar: congelamento pendurado fechamento+inesperado congelada crashando crashou travamento
      travar: travamentos bugado bugou congelar
      treinamento: treinamentos formação
      unidaderede: unidade+de+rede unidades+de+rede disco+de+rede drive+de+rede drives+de+rede
      unidaderede: unidade+partilhada unidade+compartilhada disco+partilhado disco+compartilhado
      unidaderede: mapeamento+de+rede unidade+mapeada drive+partilhada drive+compartilhado
      validação: validar valida validam validado validada validados validadas validando validou
      validação: valide validem
      vazio: vazia vazios acabou em+branco branco brancos
      vendas: venda
      ventoinha: ventilador ventiladores ventoinhas cooler
      videoconferência: videoconferências videochamada
      visitante: visitantes convidado convidados
      visualização: visualizar visualiza visualizam visualizado visualizada visualizados
      visualização: visualizadas visualizando visualizou visualize visualizem visível visíveis
      vídeo: vídeos
      vírus: malware antivírus antivirus ransomware infectado infectada trojan cavalo+de+troia
      vírus: infecção software+malicioso malicioso
      wifi: wi+fi sem+fio rede+sem+fio rede+sem+fios sem+fios rede+wi+fi wireless wlan
      áudio: audio som sons ouve ouvir ouço ouvem oiço ouvimos escuto escutar escuta ouvindo volume
      áudio: sonoro
      """,
    combinations: """
      acesso: acesso+permissão
      acesso+agendar: agendar+permissão agendar+visualização agendar+compartilhado
      acesso+agendar: agendar+permissão+falha agendar+falha
      acesso+caixa: caixa+permissão caixa+permissão+falha adicionar+caixa+compartilhado
      acesso+compartilhado: compartilhado+permissão
      acesso+pasta: pasta+permissão acesso+compartilhado pasta+permissão+falha
      acesso+sharepoint: sharepoint+permissão sharepoint+permissão+falha
      acesso+unidaderede: unidaderede+permissão unidaderede+permissão+falha
      adobe+licença: acrobat+licença
      alterar+senha: substituir+senha
      atraso: atraso+receber
      atraso+correio: correio+lento
      backups: backups+servidores backups+tarefa backups+veeam
      bloqueado: bloqueado+domínio travar+conta
      caixa: caixa+outlook
      caixacheia: caixa+cheio correio+cheio caixa+espaço correio+espaço caixa+limite correio+limite
      caixacheia: caixa+baixo caixa+tamanho caixa+ampliação correio+ampliação limite+ampliação
      caixacheia: caixa+aumentam correio+aumentam limite+aumentam
      certificados: certificados+ssl certificados+servidores
      certificados+expirou: certificados+renovação
      cheio+onedrive: onedrive+espaço
      computador+logar: logar+windows
      conta: conta+ad
      cor: cor+falha
      correio+enviam: mensagem+enviam
      correio+receber: mensagem+receber
      drivers+impressora: drivers+impressoranova
      encravamento: encravamento+cópia papéis+preso
      espaço: espaço+hd hd+cheio espaço+baixo espaço+cheio espaço+falha espaço+servidores hd+baixo
      espaço: espaço+sumiu
      falha: falha+conexão falha+acesso falha+responder falha+substituir falha+manutenção
      falha: falha+códigos falha+disponível rejeitar+acesso falha+rejeitar
      falha+logar+sap: acesso+falha+sap
      falha+macro: macro+desativar macro+bloqueado
      falha+mfa: falha+mfa+telefone
      falha+segundatela: falha+tela+detecção
      falha+site: site+offline
      falha+teclados: falha+teclas
      falha+áudio: sumiu+áudio
      fila: fila+impressora
      golpe: suspeito+correio
      holerite+sumiu: holerite+falha+receber holerite+falha
      impressoranova: impressora+instalação impressora+adicionar impressora+novo
      instalação: instalação+aplicativo instalação+softwares instalação+computador
      internet: internet+conexão internet+rede
      leitor: coletor+barras digitalizar+barras digitalizar+códigos
      licença+expirou: licença+renovação
      listra+impressora: qualidade+impressora linha+impressora preto+impressora
      memória: memória+servidores memória+alarme memória+excessivo
      mfa: mfa+ad mfa+aplicativo
      mfa+redefinir: mfa+novo mfa+substituir mfa+perdido mfa+alterar mfa+cadastro mfa+registo
      mfa+redefinir: mfa+configuração mfa+telefone mfa+reinicialização
      nome: nome+alterar
      novo: novo+pedidos
      participar+teams: links+teams
      participar+webex: links+webex
      participar+zoom: links+zoom
      permissão: permissão+falha
      processador: processador+servidores processador+alarme processador+excessivo
      rato: rato+wifi
      rede+lento: conexão+lento
      restauração: restauração+excluir
      restauração+arquivo: restauração+pasta restauração+documentos restauração+dados
      segundatela: segundatela+detecção segundatela+sinal
      senha: senha+windows senha+ad senha+domínio senha+conta
      senha+redefinir: senha+novo
      skype: skype+reunião skype+chamada skype+videoconferência
      teams: teams+reunião teams+chamada teams+videoconferência
      telapreta: preto+tela
      tinteiro: tinteiro+impressoranova
      travar: *+falha+responder
      travar+computador: computador+falha+responder
      vírus: vírus+alarme vírus+detecção vírus+computador
      webex: webex+reunião webex+chamada webex+videoconferência
      wifi: wifi+rede
      zoom: zoom+reunião zoom+chamada zoom+videoconferência
      """,
    shadows: """
      #+atualizar: windows desconexão
      #+falha: iniciar
      *: computador
      *+falha: iniciar carregar
      *+lento: conexão rede
      adicionar+grupos: ad membro
      administradores: acesso permissão computador instalação
      admissão: conta novo acesso configuração cadastro iniciar
      agendar: outlook
      agendar+acesso: falha rejeitar compartilhado sumiu novo adicionar
      anexo: correio
      anexo+iniciar+falha: pdf outlook
      aquecer: falha
      atraso+correio: receber
      backups+falha: tarefa servidores sql bancodedados correio
      bateria: computador carregar substituir novo pedido
      bloqueado: conta falha logar ad windows rejeitar receber senha redefinir incorreto
      caixa: correio
      caixa+acesso: falha rejeitar compartilhado sumiu novo adicionar
      caixacheia: falha enviam receber ampliação limite espaço tamanho correio caixa outlook salva
      caixacheia: cheio baixo
      carregador: computador novo pedidos substituir
      certificados+expirou: intranet portal site
      cheio: falha enviam receber salva limite tamanho ampliação aumentam
      citrix: sessão
      computador: novo pedidos
      correio+enviam: outlook
      correio+receber: outlook
      crachá: porta iniciar
      câmera: detecção novo pedidos substituir
      desconexão: falha conexão
      desligamento: conta desativar acesso excluir bloqueado
      docking: computador detecção
      drivers+impressora: falha sumiu instalação
      encravamento: falha impressora papéis gaveta travar receber
      enviam: travar encravamento preso
      etiquetas: impressora
      expirou: falha logar iniciar alarme
      falha+bateria: pedidos manutenção iniciar
      falha+carregador: manutenção
      falha+computador: substituir manutenção
      falha+câmera: manutenção ativar
      falha+digitalizar: conexão iniciar read
      falha+docking: novo pedidos substituir manutenção conexão iniciar carregar tela imagem
      falha+fone: manutenção áudio microfone conexão bluetooth detecção
      falha+impressora: novo pedidos substituir manutenção conexão iniciar
      falha+microfone: ativar
      falha+projetor: imagem iniciar sinal tela conexão
      falha+rato: manutenção conexão bluetooth detecção
      falha+site: carregar iniciar
      falha+teclados: manutenção conexão bluetooth detecção teclas
      falha+tela: manutenção iniciar sinal imagem conexão
      falha+telefone: manutenção sinal linha
      falha+usb: detecção porta
      fone: computador novo pedidos substituir
      golpe: correio receber suspeito falha
      holerite+sumiu: portal receber disponível
      impressora: receber rede computador
      impressoranova: falha
      incorreto: falha
      leitor: barras códigos ler digitalizar coletor
      lento: falha iniciar carregar responder baixo excessivo
      licença+expirou: ativar renovação
      listagem: correio distribuição
      listagem+adicionar: membro novo admissão
      listra: falha preto papéis iniciar qualidade linha site
      lixo: correio receber ampliação caixa adicionar filtros
      mfa: autenticação
      mfa+redefinir: alterar substituir perdido aplicativo acesso cadastro registo configuração
      mfa+redefinir: telefone
      microfone: computador detecção
      offline: falha rede conexão disponível sumiu
      outlook+busca: correio
      pasta+acesso: falha rejeitar compartilhado rede sumiu novo adicionar admissão alterar iniciar
      pasta+compartilhado: rede
      perdido: falha
      permissão: sumiu rejeitar adicionar alterar ampliação novo atualizar
      piscar: falha
      preto: falha iniciar
      qualidade: incorreto
      quarentena: correio travar bloqueado acesso mensagem receber
      rato: computador novo pedidos substituir
      redefinir: falha logar novo
      restauração: perdido
      roubado: falha
      ruído: falha computador ventoinha
      segundatela: pedidos novo adicionar
      senha+expirou: alterar redefinir renovação
      senha+redefinir: conta alterar windows
      servidores: aplicativo
      sharepoint+acesso: falha rejeitar site compartilhado pasta sumiu novo adicionar
      teclados: computador novo pedidos substituir
      tela: novo pedidos substituir
      tela+detecção: computador
      telaazul: falha iniciar travar computador reinicialização carregar windows
      telapreta: iniciar computador falha logar
      telefone: novo pedidos substituir
      tinteiro: impressora vazio baixo substituir novo falha pedidos sumiu alterar
      travar: falha iniciar responder carregar fechar
      travar+outlook: correio anexo
      unidaderede: falha sumiu conexão desconexão acesso rejeitar compartilhado
      usb: hd
      ventoinha: computador
      visitante: conta acesso senha
      vírus: falha
      wifi+lento: conexão rede
      áudio: computador
      """,
    quiet: """
      error
      """,
    context: """
      aplicativo arquivo dispositivos documentos equipamento formulário mensagem página sistemas
      """,
    places: """
      alarme compra contabilidade estoque filial financeiro hotel jurídico marketing projeto rh
      vendas
      """,
    others: """
      abortos acabo acender acesa aceso ampla arrasada atacado ativo audição bactéria bactérias
      banco bancos baralho braço braços brincos busco camada camadas camarada camarão canela caro
      carta cartas caxias chamados cheiros cobrança cobranças colorado compara comparada comparadas
      comparado comparados comparando comparar compare comparou comprida comprido congelador
      contanto conto contos contras conversa conversado converso copas costa criador cumprem célula
      células date defende defendê desempenha desempenhar desempenhou direita direito diretos
      documentação domino dominó elevador empurrado escalada escalar escalão escolas esgoto esgotos
      estilos exportador facas fachada fachadas falada falado falam falante falas falho falou
      fartura faças fecho francos frascos fratura fraturas furado futuras gerador geraldo girando
      grado gravador grave grávida grávidas guarda guardas gávea indício inicial lanço leito
      licenciado limpo listar lutando machos manha manhã manhãs memorial morre mousse mãos ordenado
      ordenar pagãos parando pardo parede pasto patas pedida pegadas pegando perde perderá perdê
      pesos pesquisador pesquisei picada picado pintar pintura pique pisando pisar pisou portais
      programado programar programação recua recuar recuou resta restou ricas ricos risca risco
      risos roubando servido sinai sincronia sumido sérvio sérvios tamanha tarifas telefónica temas
      temendo temer titãs tocada tocado tocar toque transformado tremenda valia validade veem
      virando visão válido válidos
      """,
    endings: "s es",
    stems: "acoes acao ando endo indo ados adas ado ada os as es ar er ir o a e s",
    givenNames: """
      adriana afonso alexandre amanda américo ana andreia antónio antônio armando augusto beatriz
      bernardo bianca bruna bruno caio camila carina catarina cecília cláudia cláudio cátia célia
      daniela diana diogo duarte débora edson eduarda eliane elisa fabiana felipe fernanda filipa
      filipe flávia flávio fábio gabriela gilberto giovana gonçalo guilherme gustavo helena henrique
      hugo inês isabela jaqueline joana joaquim jorge josé joão juliana júlia júlio larissa leandro
      letícia lourenço luana lucas luciana luiz luís luísa lívia lúcia manuela marcelo marcos
      mariana marina mateus matheus maurício miguel márcia márcio mário mónica natália nelson nuno
      otávio patrícia paulo pedro rafaela renata renato ricardo rita roberta roberto rodrigo rogério
      rosana rui sandra sofia susana sérgio sílvia sónia tatiana teresa thiago tiago vanessa
      vinícius vítor
      """,
    surnames: """
      almeida alves andrade antunes araújo azevedo barbosa barros batista borges branco brito campos
      cardoso carneiro carvalho castro cavalcanti coelho correia costa cunha dias duarte fernandes
      ferreira figueiredo fonseca freitas gomes gonçalves guimarães henriques leite lima lopes
      macedo machado marques martins matos melo mendes miranda monteiro moreira moreno moura
      nascimento neves nunes oliveira pereira pinto pires prado ramos reis ribeiro rocha rodrigues
      santana santos silva simões soares sousa souza tavares teixeira vieira
      """,
    titles: "senhor senhora dona")
}
