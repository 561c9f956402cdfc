extension LanguageWords {
  static let portuguese = LanguageWords(
    stopWords: """
      a abaixo abertura abr acaba acabar acima acontece acontecendo acontecer adequadamente afim ago
      agora agradeço ainda algum alguma algumas alguns alguém ali além amanhã ambos amigo andar
      andares ano anos anterior anteriormente antes ao aos aparece aparecem aparecendo aparecer
      apareceu apenas aproximadamente após aquela aquele aqueles aqui aquilo as assim assunto
      atenciosamente atendimento através atrás atual atualmente até avisa bastante bem bloco boa
      boas bom breve cada casa caso casos cerca certo chamado chefe cinco cliente clientes coisa
      coisas colaborador colaboradora colaboradores colega colegas colocar com começa começando
      começou como completamente completo conforme conosco consegue conseguem consegui conseguimos
      consigo constante constantemente contra contudo contínua contínuas contínuo cordialmente
      correta corretamente correto cujo da daquela daquele dar das de de+discagem debaixo dela dele
      deles demais dentro departamento depois desde desejamos desejo dessa dessas desse desses desta
      destas deste deve devem deveria devido dez dezembro dia diante diariamente dias diferente
      diferentes diretamente direto diretor diretoria discagem disso diversas diversos diz dizendo
      diário do dois dom dona dos doze durante dá dão e efeito eh ela elas ele eles em em+loop
      embora engano enquanto entre entretanto então equipe era escritório especialmente essa essas
      esse esses esta estagiária estagiário estamos estar estas estava estavam este esteja estes
      estive estiver estou está estão etc eu exatamente exemplo exibe exige externa externo
      extremamente favor faz fazem fazendo fazer feira feita feito fev fevereiro fez fica ficam
      ficando ficar ficou fim fiquei foi fora foram fosse frente frequente frequentemente funciona
      funcionam funcionamento funcionando funcionar funcionária funcionárias funcionário
      funcionários gab gente gentileza geralmente gerente gostaria grande grandes havia hj hoje hora
      horas há igual imediata imediatamente imediato inclusive indica intermitente intermitentemente
      intermitentes intermitência interno ir isso isto jan janeiro jul julho jun junho juntamente
      junto já lado levar lhe lhes logo longe longo lugar lá mai maio mais mal março mas matriz me
      melhor menos mensal mesa meses mesma mesmo meu meus mim minha minhas minuto minutos momento
      momentos mostra mostram mostrando mostrar muita muitas muito muitos mês na nas nela nele neles
      nem nessa nesse nesta neste ninguém no noite normal normalmente nos nossa nossas nosso nossos
      noturna noturno nov novamente nove novembro num numa nível o obrigada obrigado ocasionalmente
      ocorre ocorrendo ocorreu ocorrido oi oito ok olá onde ontem ora os ou out outra outras outro
      outros outubro para parte partes partir passada passado passando passou pavimento pede pedimos
      pedindo pela pelas pelo pelos pequena pequeno pessoa pessoas peço pior pode podem podemos
      poder poderia poderiam pois por por+engano por+erro porque portanto porém possa possam posso
      possível posteriormente poucos praticamente precisa precisam precisamos precisando precisar
      preciso presente prestes primeira primeiro principal principalmente provavelmente prédio
      prédios própria próprio próxima próximo qua quais qual qualquer quando quanto quarta quase
      quatro que quem quer querem queremos quererem quero qui quinta ramal rapidamente raramente
      real realizado realizando realizar realmente recente recentemente referente regularmente
      relata relato repente repetidamente reporta reportar rápido sabe saber sai saindo sala
      sala+de+reunião sala+de+servidores salas salas+de+reunião satisfatoriamente se sede seg
      seguida seguinte seguintes segunda segundo sei seis seja sem+assunto semana semanal semanas
      sempre ser seria seriam será sete setembro setor seu seus sex sexta si sido sim simples
      simplesmente situação sob sobre solicita solicitando solicitação solicitações solicito somente
      somos sozinha sozinho sua suas subitamente surge surgiu sáb são só tais tal talvez também
      tanta tanto tarde tava te tem temos tempo temporariamente temporário tenha tenham tenho
      tentamos tentando tentar tentativa tentativas tentei tento ter terceiro teria terça teve tipo
      tipos tive tivemos toda todas todo todos tomar totalmente trabalhando trabalhar trás três tudo
      térreo têm ultimamente uma umas unicamente unidades uns urgente urgentemente urgência usa
      usando usar uso usuária usuário usuários utilizador utilizadora utilizadores utilizando
      utilizar utilização vai vamos vejo vem vemos venho ver vez vezes vindo você vocês voltar
      voltou vou várias vários vão vêm às última último últimos único
      """,
    synonyms: """
      acesso: acessos acede permissão permissões autorização acessam acessando acesso+a acessível
      acesso: liberar liberação libera liberado liberada autorizar permitir permissoes acessar
      acesso: acessa aceder
      adicionar: adiciona adicionam adicionado adicionada adicionados adicionadas adicionando
      adicionar: adicionou adicione adicionem incluir inclue incluem incluido incluida incluidos
      adicionar: incluindo incluiu adição inclusão inclui incluído acrescentar
      admissão: novo+colaborador novo+funcionário nova+colaboradora nova+funcionária novo+usuário
      admissão: novos+funcionários novos+colaboradores nova+usuária novo+utilizador admissões
      admissão: onboarding criar+usuário criar+conta criação+de+usuário criação+de+conta
      admissão: usuário+novo criar+utilizador
      agendar: agenda calendário calendários agendamento
      alarme: alarmes alerta alertas aviso avisos
      alterar: altera alteram alterado alterada alterados alteradas alterando alterou altere alterem
      alterar: mudar muda mudam mudado mudada mudados mudadas mudando mudou mude mudem modificar
      alterar: modifica modificam modificado modificada modificados modificadas modificando
      alterar: modificou modifique modifiquem alteração alterações mudança mudanças modificação
      ampliação: ampliar amplia ampliam ampliado ampliada ampliados ampliadas ampliando ampliou
      ampliação: amplie ampliem
      anexo: anexar anexa anexam anexado anexada anexados anexadas anexando anexou anexe anexem
      anexo: anexos
      aplicam: aplicar aplica aplicada aplicadas aplicado
      aplicativo: aplicativos aplicação aplicações app apps programa programas
      apresentação: apresentações
      aquecer: aquece aquecendo superaquecimento superaquece esquentando esquenta esquentam
      aquecer: superaquecendo superaquecido quente esquentar
      arquivo: arquivos ficheiro ficheiros
      assinatura: assinar assina assinam assinado assinada assinados assinadas assinando assinou
      assinatura: assine assinem assinaturas
      atingir: atingido atingida excedido excedida ultrapassado ultrapassada excedeu estourada
      atingir: estourou
      ativar: ativação ativa ativam ativado ativada ativados ativadas ativando ativou ative ativem
      ativar: habilitar habilita habilitam habilitado habilitada habilitados habilitadas habilitando
      ativar: habilitou habilite habilitem reativar reativação habilitação
      atraso: atrasos atrasado atrasados atrasada
      atribuir: atribuição
      atualizar: atualização atualizações atualizado atualiza atualizam atualizada atualizados
      atualizar: atualizadas atualizando atualizou atualize atualizem
      aumentam: aumentar aumenta aumentado aumentada aumentados aumentadas aumentando aumentou
      aumentam: aumente aumentem aumento
      autenticação: autenticar
      azuis: azul
      backup: backups cópia+de+segurança cópias+de+segurança
      baixar: baixam baixado baixada baixados baixadas baixando baixou baixe baixem download
      baixar: downloads
      baixo: baixa pouco pouca insuficiente
      bancodedados: banco+de+dados bancos+de+dados
      barra: barras
      bateria: baterias
      bloqueado: bloqueada bloqueio bloqueou bloqueados desbloquear desbloqueio bloqueadas bloqueios
      bloqueado: bloqueia bloqueando desbloqueie desbloqueado desbloqueada desbloquearem
      bloquear:
      botão: botões
      browser: navegador navegadores
      busca: buscar buscam buscado buscada buscados buscadas buscando buscou busque busquem
      busca: pesquisar pesquisa pesquisam pesquisado pesquisada pesquisados pesquisadas pesquisando
      busca: pesquisou pesquise pesquisem buscas pesquisas procurar
      cabo: cabos cabeamento
      cadastro: cadastrar cadastra cadastram cadastrado cadastrada cadastrados cadastradas
      cadastro: cadastrando cadastrou cadastre cadastrem cadastros cadastramento
      caixa: caixas caixa+de+correio caixa+de+e+mail caixa+de+email caixa+de+entrada caixa+postal
      caixa: caixas+de+correio caixa+de+mail mailbox pdv
      calculam: calcular calcula calculado calculada calculados calculadas calculando calculou
      calculam: calculem cálculo
      cancelam: cancelar cancela cancelado cancelada cancelados canceladas cancelando cancelou
      cancelam: cancele cancelem cancelamento
      carregador: carregadores
      carregar: carrega carregamento carregam carregando carregado
      cartucho: cartuchos
      cartão: cartões
      catraca: catracas
      certificado: certificados
      chamada: chamadas
      chave: chaves
      cheio: cheia cheios lotado lotada
      coletor: coletores
      compartilhado: compartilhar compartilha compartilham compartilhada compartilhados
      compartilhado: compartilhadas compartilhando compartilhou compartilhe compartilhem partilhar
      compartilhado: partilha partilham partilhado partilhada partilhados partilhadas partilhando
      compartilhado: partilhou partilhe partilhem compartilhamento
      compra: comprar compram comprado comprada comprados compradas comprando comprou compre comprem
      compra: compras
      computador: computadores pc pcs micro micros estação+de+trabalho máquina máquinas desktop
      conexão: conectar conexões conecta ligação ligações conectam conectado conectada conectando
      conexão: conectividade
      configuração: configurar configura configuram configurado configurada configurados
      configuração: configuradas configurando configurou configure configurem configurações
      conta: contas conta+de+usuário
      contabilidade:
      contato: contatos contacto
      contrato: contratos
      converter: conversão
      cor: cores colorido colorida coloridos
      correio: mail email emails e+mail e+mails mails correio+eletrônico correio+eletrónico
      corrompido: corrompida corrompidos danificado danificada
      crachá: crachás cartão+de+acesso cartões+de+acesso
      câmera: câmeras câmara camera webcam
      código: códigos
      cópia: copiar copia copiam copiado copiada copiados copiadas copiando copiou copie copiem
      cópia: cópias copiadora fotocópia fotocopiadora xerox
      dados: dado
      deletar: deletado
      desativar: desativa desativam desativado desativada desativados desativadas desativando
      desativar: desativou desative desativem desabilitar desabilita desabilitam desabilitado
      desativar: desabilitada desabilitados desabilitadas desabilitando desabilitou desabilite
      desativar: desabilitem desativação
      desconexão: desconectar desconecta desconectado desconectam desconectada desconectando
      desconexão: interrupção interrupções cair caindo queda quedas cai caem caíndo
      desinstalação: desinstalar
      desligamento: demissão saída+de+colaborador offboarding
      detecção: detectar detecta detectam detectado detectada detectados detectadas detectando
      detecção: detectou detecte detectem reconhecer reconhece reconhecem reconhecido reconhecida
      detecção: reconhecidos reconhecendo reconheceu
      digitalizar: scan digitalização digitaliza digitalizador scanner scanners escanear escaneando
      disponível:
      distribuição:
      dock: docking docking+station docking+stations
      documento: documentos
      domínio: domínios
      duplicidade: duplicado duplicada duplicados
      emissão: emitir emite emitindo emitida emitido
      encravamento: encravado encravada atolamento atolado encravados encravadas enroscado
      encravamento: enroscando atola atolando preso+papel
      enviam: enviar envia envio envios enviado envia+e enviando enviada enviados
      equipamento: equipamentos
      escala: escalas
      escrever: escrita
      espaço: espaços
      esquecido: esqueci esqueceu esquecida esquecimento esqueceram
      estoque: estoques stock
      etiqueta: etiquetas etiquetadora
      excessivo: alto alta altos altas elevado elevada
      excluir: exclusão excluído apagar apaga apagam apagado apagada apagados apagadas apagando
      excluir: apagou apague apaguem eliminar elimina eliminam eliminado eliminada eliminados
      excluir: eliminadas eliminando eliminou elimine eliminem exclui excluída excluídos remover
      excluir: remoção removido retirar retira retirado remova remove removida
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
      falha: fora+de+serviço
      fatura: faturas faturar faturam faturado faturada faturados faturadas faturando faturou fature
      fatura: faturem faturamento
      fax:
      fechar: fecha fecham fechado fechada fechados fechadas fechando fechou feche fechem fechamento
      fila: filas fila+de+impressão
      financeiro: finanças
      fiscal: fiscais
      folha: folhas
      fone: fones headset headsets auricular auriculares fone+de+ouvido fones+de+ouvido
      fonte: fontes
      formulário: formulários
      fornecedor: fornecedores
      fraco: fraca fracos fracas
      gaveta: bandeja bandejas
      gerar: gera geram gerado gerada gerados geradas gerando gerou gere gerem geração
      golpe: phishing
      gpo: política+de+grupo políticas+de+grupo
      gravar: grava gravam gravado gravada gravados gravadas gravando gravou gravem gravação
      gravar: gravações
      grupo: grupos
      hd: disco discos hds
      imagem: foto fotos imagens
      importação: importar importa importam importado importada importados importadas importando
      importação: importou importe importem
      impressora: imprimir impressoras imprime imprimem impressão impressões imprimindo imprimiu
      impressora: imprimo laserjet officejet
      impressoranova:
      incorreto: incorreta errado errada errados erradas inválido inválida
      iniciar: abrir abre abrem aberto inicia início inicializar ligar liga abriu abrindo abertos
      iniciar: aberta inicializa iniciando ligando ligado ligada inicializando abra arranque
      iniciar: arrancar arranca
      inserir: inserção
      instalação: install instalar instala instalado instalado+o instalada instalando instale
      instalação: reinstalar reinstalação
      lançamento: lançar lança lançam lançado lançada lançados lançadas lançando lançou lance lancem
      lançamento: lançamentos
      leitor: leitores
      lento: lenta lentos lentas lentidão demora demorando demorado lentamente
      ler: lê leitura
      licença: licenças licenciamento
      limite: cota quota
      limpar: limpa limpam limpado limpada limpados limpadas limpando limpou limpe limpem limpeza
      linha: linhas
      listagem: lista listas
      lixo: spam lixo+eletrônico
      logar: login logon logando logo+in iniciar+sessão entrar entro
      lâmpada: lâmpadas
      macro: macros
      manutenção: reparar repara reparam reparado reparada reparados reparadas reparando reparou
      manutenção: repare reparem consertar conserta consertam consertado consertada consertados
      manutenção: consertadas consertando consertou conserte consertem reparo conserto
      marketing:
      memória: ram
      mensagem: mensagens msg
      mfa: dois+fatores duplo+fator autenticador verificação+em+duas+etapas
      microfone: microfones
      migração: migrar migra migram migrado migrada migrados migradas migrando migrou migre migrem
      movem: mover move movido movida movidos movendo moveu transferir transfere transferem
      movem: transferido transferida transferidos transferindo transferiu transferência
      movem: transferências
      nobreak: nobreaks
      nome: nomes
      nota: notas
      notebook: notebooks laptop laptops portátil portáteis computador+portátil
      notificação: notificar notifica notificam notificado notificada notificados notificadas
      notificação: notificando notificou notifique notifiquem notificações
      novo: nova novas novos criar criação criado criada criando crie
      número: números
      offline: off+line
      ordem: ordens
      pagamento: pagar pagam pagado pagada pagados pagadas pagando pagou pague paguem pagamentos
      papéis: papel
      pasta: pastas diretório diretórios pasta+compartilhada
      pedido: pedidos
      perdido: perdeu perdida perda perdi perder
      perfis: perfil
      piscar: pisca piscam piscado piscada piscados piscadas piscando piscou pisque pisquem
      planilha: planilhas
      porta: portas
      preso: presa presos
      preto: preta pretos negro negra
      processador: cpu
      processo: processar processa processam processado processada processados processadas
      processo: processando processou processe processem processos processamento
      projeto: projetos
      projetor: projetores datashow
      quarentena:
      rato: ratos mouse mouses
      rdp: área+de+trabalho+remota
      receber: recebe recebem recebo recebi recebendo recebido recebida recebimento recepção chega
      receber: chegam chegando chegou
      rede: redes
      redefinir: redefinição redefinida repor reposição resetar redefinido redefina redefinindo
      redefinir: reset resete resetada reseta reinicializar+senha
      registo: registro registrar registra registram registrado registrada registrados registradas
      registo: registrando registrou registre registrem registros registar
      regra: regras
      reinicialização: reiniciar reinicia reiniciando reiniciado
      rejeitar: rejeita rejeitam rejeitado rejeitada rejeitados rejeitadas rejeitando rejeitou
      rejeitar: rejeite rejeitem recusar recusa recusam recusado recusada recusados recusadas
      rejeitar: recusando recusou recuse recusem negar nega negam negado negada negados negadas
      rejeitar: negando negou negue neguem rejeição
      relatório: relatórios
      renovar: renova renovam renovado renovada renovados renovadas renovando renovou renove renovem
      renovar: renovação
      reservam: reserva reservar reservado reservada reservados reservadas reservando reservou
      reservam: reserve reservem reservas
      resolução:
      responder: responde respondem resposta respostas respondendo
      restauração: restaurar recuperar recuperado
      reunião: reuniões
      rh:
      roaming:
      roubado: roubo roubada furto furtado
      ruído: barulho ruídos chiado zumbido
      salva: guardar salvar salvando salvo salvou salvam
      salário: salários holerite holerites
      segundatela: segundo+monitor segunda+tela segundo+ecrã
      senha: senhas palavra+passe palavras+passe password passwords
      servidor: servidores
      serviço: serviços
      sessão: sessões
      sinal: sinais
      sincronização: sincronizar sincroniza sincronizam sincronizado sincronizada sincronizados
      sincronização: sincronizadas sincronizando sincronizou sincronize sincronizem
      sistema: sistemas
      site: página páginas sites página+web
      software: softwares
      substituir: substituição trocar troca
      sumiu: faltar falta faltando faltante faltam desapareceu não+encontrada não+encontrado
      sumiu: não+aparece
      suspeito: suspeita suspeitos
      tabela: tabelas
      tablet: tablets
      tarefa: tarefas job jobs
      tecla: teclas
      teclado: teclados
      tela: display telas ecrã ecrãs monitor monitores
      telaazul: tela+azul ecrã+azul telas+azuis bluescreen bsod
      telefone: telefones telemóvel telemóveis celular celulares telefonia telefones+fixos
      tinta: tintas
      tinteiro: toners toner tonner
      tom: tons
      travar: trava travado travada travando travam travados congela congelado congelada congelando
      travar: congelou travou
      treinamento: treinamentos formação
      unidaderede: unidade+de+rede unidades+de+rede disco+de+rede
      validação: validar valida validam validado validada validados validadas validando validou
      validação: valide validem
      vazio: vazia vazios acabou em+branco branco brancos
      vendas: venda
      videoconferência: videoconferências videochamada
      visitante: visitantes convidado convidados
      visualização: visualizar visualiza visualizam visualizado visualizada visualizados
      visualização: visualizadas visualizando visualizou visualize visualizem
      vídeo: vídeos
      vírus: malware antivírus antivirus
      wifi: wi+fi sem+fio
      áudio: audio som sons ouve ouvir ouço ouvem
      """,
    combinations: """
      admissão: admissão+conta admissão+novo
      atraso: atraso+receber
      backup: backup+servidor backup+tarefa backup+veeam
      bloqueado: bloqueado+conta bloqueado+ad bloqueado+falha bloqueado+logar bloqueado+windows
      bloqueado: bloqueado+domínio
      caixa: caixa+correio caixa+outlook
      certificado: certificado+ssl certificado+servidor
      cheio: limite+atingir limite+cheio
      conta: conta+ad
      cor: cor+falha
      desconexão: desconexão+conexão
      encravamento: encravamento+papéis encravamento+impressora encravamento+gaveta
      encravamento: encravamento+cópia papéis+preso
      espaço: espaço+hd hd+cheio espaço+baixo espaço+cheio espaço+falha espaço+servidor hd+baixo
      espaço: espaço+sumiu
      excluir: excluir+restauração
      expirou: expirou+falha expirou+logar
      falha: falha+conexão falha+acesso falha+responder falha+substituir falha+manutenção
      falha: falha+código falha+financeiro falha+vendas falha+contabilidade falha+rh falha+marketing
      falha: falha+estoque falha+disponível
      fila: fila+impressora
      golpe: golpe+correio golpe+receber suspeito+correio golpe+suspeito
      impressora: impressora+financeiro impressora+vendas impressora+contabilidade impressora+rh
      impressora: impressora+marketing impressora+estoque
      impressoranova: impressora+instalação impressora+adicionar impressora+novo
      instalação: instalação+aplicativo instalação+software instalação+computador
      instalação: instalação+notebook
      internet: internet+conexão internet+rede
      leitor: leitor+código leitor+barra
      lento: lento+conexão lento+carregar lento+financeiro lento+vendas lento+contabilidade lento+rh
      lento: lento+marketing lento+estoque
      lixo: lixo+correio lixo+receber
      memória: memória+servidor memória+alarme memória+excessivo
      mfa: mfa+telefone mfa+novo mfa+ad mfa+aplicativo
      nome: nome+alterar
      novo: novo+pedido
      preto: preto+iniciar
      processador: processador+servidor processador+alarme processador+excessivo
      rato: rato+wifi
      segundatela: segundatela+detecção segundatela+sinal
      senha: senha+windows senha+ad senha+domínio senha+conta
      skype: skype+reunião skype+chamada skype+videoconferência
      teams: teams+reunião teams+chamada teams+videoconferência
      tecla: tecla+teclado
      telaazul: telaazul+computador telaazul+notebook telaazul+windows telaazul+iniciar
      telaazul: telaazul+travar
      tinteiro: tinteiro+impressora tinteiro+vazio tinteiro+falha tinteiro+novo tinteiro+substituir
      tinteiro: tinteiro+pedido tinteiro+baixo tinteiro+impressoranova
      unidaderede: unidaderede+falha unidaderede+sumiu unidaderede+desconexão unidaderede+conexão
      unidaderede: unidaderede+acesso
      visitante: visitante+acesso
      vírus: vírus+alarme vírus+detecção vírus+computador vírus+notebook
      webex: webex+reunião webex+chamada webex+videoconferência
      wifi: wifi+rede
      zoom: zoom+reunião zoom+chamada zoom+videoconferência
      """,
    quiet: """
      e
      """,
    context: """
      aplicativo arquivo documento equipamento formulário mensagem página sistema
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
