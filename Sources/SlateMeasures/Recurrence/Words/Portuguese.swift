extension LanguageWords {
  static let portuguese = LanguageWords(
    stopWords: """
      abaixo abertura abr acaba acabar acima acontece acontecendo acontecer adequadamente afim ago
      agora agradeço ainda algum alguma algumas alguns alguém ali alto altos além amanhã ambos
      amigo andar andares ano anos anterior anteriormente antes ao aos aparece aparecem aparecendo
      aparecer apareceu apenas aproximadamente após aquela aquele aqueles aqui aquilo as assim
      assunto atenciosamente atendimento através atrás atual atualmente até avisa baixo bastante
      bem bloco boa boas bom breve cada caso casos cerca certo chamado chefe cinco cliente
      clientes coisa coisas colaborador colaboradora colaboradores colega colegas com começa
      começando começou como completamente completo conforme conosco consegue conseguem consegui
      conseguimos consigo constante constantemente contra contudo contínua contínuas contínuo
      cordialmente correta corretamente correto cujo da daquela daquele dar das de debaixo dela
      dele deles demais dentro departamento depois desde desejamos desejo dessa dessas desse
      desses desta destas deste deve devem deveria devido dez dezembro dia diante diariamente dias
      diferente diferentes diretamente direto diretor diretoria disso diversas diversos diz
      dizendo diário do dois dom dona dos doze durante dá dão efeito eh ela elas ele eles em
      embora enquanto entre entretanto então equipe era escritório especialmente essa essas esse
      esses esta estagiária estagiário estamos estar estas estava estavam este esteja estes estive
      estiver estou está estão etc eu exatamente exemplo exibe exige extremamente favor faz fazem
      fazendo fazer feira feita feito fev fevereiro fez fica ficam ficando ficar ficou fim fiquei
      foi fora foram fosse frente frequente frequentemente funciona funcionam funcionamento
      funcionando funcionar funcionária funcionárias funcionário funcionários gab gente gentileza
      geralmente gerente gostaria grande grandes havia hj hoje hora horas há igual imediata
      imediatamente imediato inclusive indica intermitente intermitentemente intermitentes
      intermitência ir isso isto jan janeiro jul julho jun junho juntamente junto já lado levar
      lhe lhes logo longe longo lugar lá mai maio mais mal março mas matriz me melhor menos mensal
      meses mesma mesmo meu meus mim minha minhas minuto minutos momento momentos mostra mostram
      mostrando mostrar muita muitas muito muitos mês na nas nela nele neles nem nessa nesse nesta
      neste ninguém no noite normal normalmente nos nossa nossas nosso nossos nov novamente nove
      novembro num numa nível obrigada obrigado ocasionalmente ocorre ocorrendo ocorreu ocorrido
      oi oito ok olá onde ontem ora os ou out outra outras outro outros outubro para parte partes
      partir passada passado passando passou pavimento pede pedimos pela pelas pelo pelos pequena
      pequeno pessoa pessoas peço pior pode podem podemos poder poderia poderiam pois por porque
      portanto porém possa possam posso possível posteriormente pouco poucos praticamente precisa
      precisam precisamos precisando precisar preciso presente primeira primeiro principal
      principalmente provavelmente prédio prédios própria próprio próxima próximo qua quais qual
      qualquer quando quanto quarta quase quatro que quem quer querem queremos quererem quero qui
      quinta ramal rapidamente raramente real realizado realizando realizar realmente recente
      recentemente referente regularmente relata relato repente repetidamente reporta reportar
      rápido sabe saber sai saindo sala salas satisfatoriamente se sede seg seguida seguinte
      seguintes segunda segundo sei seis seja semana semanal semanas sempre ser seria seriam será
      sete setembro setor seu seus sex sexta si sido sim simples simplesmente situação sob sobre
      solicita solicitação solicitações solicito somente somos sua suas subitamente surge surgiu
      sáb são só tais tal talvez também tanta tanto tarde tava te tem temos tempo temporariamente
      temporário tenha tenham tenho tentamos tentando tentar tentativa tentativas tentei tento ter
      terceiro teria terça teve tipo tipos tive tivemos toda todas todo todos tomar totalmente
      trabalhando trabalhar trás três tudo térreo têm ultimamente uma umas unicamente unidades uns
      urgente urgentemente urgência usa usando usar usuária usuário usuários utilizador
      utilizadora utilizadores utilizando utilizar utilização vai vamos vejo vem vemos venho ver
      vez vezes vindo você vocês voltar voltou vou várias vários vão vêm às última último últimos
      único
      """,
    synonyms: """
      acesso: acessos acessar aceder acede permissão permissões autorização acessa acessam
      acesso: acessando acesso+a acessível liberar liberação libera liberado liberada autorizar
      acesso: permitir permissoes
      adicionar: adiciona adicionam adicionado adicionada adicionados adicionadas adicionando
      adicionar: adicionou adicione adicionem incluir inclue incluem incluido incluida incluidos
      adicionar: incluindo incluiu adição inclusão inclui incluído acrescentar
      agenda: calendário calendários agendamento agendar
      alarme: alarmes alerta alertas
      alterar: altera alteram alterado alterada alterados alteradas alterando alterou altere
      alterar: alterem mudar muda mudam mudado mudada mudados mudadas mudando mudou mude mudem
      alterar: modificar modifica modificam modificado modificada modificados modificadas
      alterar: modificando modificou modifique modifiquem alteração alterações mudança mudanças
      alterar: modificação
      ampliar: amplia ampliam ampliado ampliada ampliados ampliadas ampliando ampliou amplie
      ampliar: ampliem ampliação
      anexo: anexar anexa anexam anexado anexada anexados anexadas anexando anexou anexe anexem
      anexo: anexos
      antivírus: antivirus
      aplicativo: aplicativos aplicação aplicações app apps programa programas
      apresentação: apresentações
      aquecer: aquece aquecendo superaquecimento superaquece esquentando
      arquivo: arquivos ficheiro ficheiros
      assinatura: assinar assina assinam assinado assinada assinados assinadas assinando assinou
      assinatura: assine assinem assinaturas
      ativar: ativação ativa ativam ativado ativada ativados ativadas ativando ativou ative ativem
      ativar: habilitar habilita habilitam habilitado habilitada habilitados habilitadas
      ativar: habilitando habilitou habilite habilitem reativar reativação habilitação
      atribuir: atribuição
      atualizar: atualização atualizações atualizado atualiza atualizam atualizada atualizados
      atualizar: atualizadas atualizando atualizou atualize atualizem
      aumentar: aumenta aumentam aumentado aumentada aumentados aumentadas aumentando aumentou
      aumentar: aumente aumentem aumento
      autenticação: autenticar autenticador
      azul: azuis
      backup: backups cópia+de+segurança cópias+de+segurança
      baixar: baixa baixam baixado baixada baixados baixadas baixando baixou baixe baixem download
      baixar: downloads
      bateria: baterias
      bloqueado: bloqueada bloqueio bloquear bloqueou bloqueados desbloquear desbloqueio
      bloqueado: bloqueadas bloqueios bloqueia bloqueando desbloqueie desbloqueado desbloqueada
      bloqueado: desbloquearem
      botão: botões
      busca: buscar buscam buscado buscada buscados buscadas buscando buscou busque busquem
      busca: pesquisar pesquisa pesquisam pesquisado pesquisada pesquisados pesquisadas
      busca: pesquisando pesquisou pesquise pesquisem buscas pesquisas procurar
      cabo: cabos cabeamento
      cadastro: cadastrar cadastra cadastram cadastrado cadastrada cadastrados cadastradas
      cadastro: cadastrando cadastrou cadastre cadastrem cadastros cadastramento
      cair: caiu caindo queda quedas cai caem caíram caíndo indisponível indisponíveis
      cair: indisponibilidade inacessível inacessíveis offline fora+do+ar fora+de+serviço
      caixa: caixas
      calcular: calcula calculam calculado calculada calculados calculadas calculando calculou
      calcular: calculem cálculo
      cancelar: cancela cancelam cancelado cancelada cancelados canceladas cancelando cancelou
      cancelar: cancele cancelem cancelamento
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
      compra: comprar compram comprado comprada comprados compradas comprando comprou compre
      compra: comprem compras
      computador: computadores pc pcs micro micros estação+de+trabalho máquina máquinas desktop
      conectar: conexão conexões conecta ligação ligações conectam conectado conectada conectando
      conectar: conectividade
      configurar: configura configuram configurado configurada configurados configuradas
      configurar: configurando configurou configure configurem configuração configurações
      conta: contas conta+de+usuário
      contato: contatos contacto
      contrato: contratos
      converter: conversão
      corrompido: corrompida corrompidos danificado danificada
      crachá: crachás
      criar: criação criado criada criando crie
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
      desconectar: desconecta desconexão desconectado desconectam desconectada desconectando
      desconectar: interrupção interrupções
      detectar: detecta detectam detectado detectada detectados detectadas detectando detectou
      detectar: detecte detectem reconhecer reconhece reconhecem reconhecido reconhecida
      detectar: reconhecidos reconhecendo reconheceu detecção
      disco: discos hd hds
      display: tela telas ecrã ecrãs
      documento: documentos
      domínio: domínios
      duplicado: duplicada duplicados duplicidade
      emitir: emissão emite emitindo emitida emitido
      encravamento: encravado encravada atolamento atolado encravados encravadas enroscado
      encravamento: enroscando atola atolando preso+papel
      enviar: envia envio envios enviado envia+e enviando enviada enviados enviam
      equipamento: equipamentos
      error: não nao erro erros falha falhas falhou falhando falhar avaria avariado avariada
      error: defeito defeituoso impossível incorreto incorreta sem quebrado quebrada parou parado
      error: parada errado errada errados quebrou quebrados danos problema problemas inválido
      error: inválida nunca nenhum nenhuma falta faltando faltante morto pifou pifado queimado
      error: queimada queimou estragado estragada avarias falhado falhada impossibilidade
      error: impossibilitado inoperante ko defeitos incidente incidentes anomalia
      escala: escalas
      escrever: escrita
      espaço: espaços
      esquecido: esqueci esqueceu esquecida esquecimento esqueceram
      estoque: estoques stock
      etiqueta: etiquetas etiquetadora
      excluir: exclusão excluído apagar apaga apagam apagado apagada apagados apagadas apagando
      excluir: apagou apague apaguem eliminar elimina eliminam eliminado eliminada eliminados
      excluir: eliminadas eliminando eliminou elimine eliminem exclui excluída excluídos remover
      excluir: remoção removido
      expirado: expirada expira expirou expirados expirando expirar expiram vencida vencido
      expirado: vencimento vencer vence venceu
      exportar: exporta exportam exportado exportada exportados exportadas exportando exportou
      exportar: exporte exportem exportação
      fatura: faturas faturar faturam faturado faturada faturados faturadas faturando faturou
      fatura: fature faturem faturamento
      fechar: fecha fecham fechado fechada fechados fechadas fechando fechou feche fechem
      fechar: fechamento
      folha: folhas
      fone: fones headset headsets auricular auriculares
      fornecedor: fornecedores
      foto: fotos imagem imagens
      gerar: gera geram gerado gerada gerados geradas gerando gerou gere gerem geração
      gravar: grava gravam gravado gravada gravados gravadas gravando gravou gravem gravação
      gravar: gravações
      grupo: grupos
      guardar: salvar salva
      importar: importa importam importado importada importados importadas importando importou
      importar: importe importem importação
      imprimir: impressora impressoras imprime imprimem impressão impressões imprimindo imprimiu
      imprimir: imprimo
      iniciar: abrir abre abrem aberto inicia início inicializar ligar liga abriu abrindo abertos
      iniciar: aberta inicializa iniciando ligando ligado ligada inicializando abra
      inserir: inserção
      install: instalar instalação instala instalado instalado+o instalada instalando instale
      install: reinstalar reinstalação desinstalar desinstalação
      lançamento: lançar lança lançam lançado lançada lançados lançadas lançando lançou lance
      lançamento: lancem lançamentos
      leitor: leitores
      lento: lenta lentos lentas lentidão demora demorando demorado lentamente
      ler: lê leitura
      licença: licenças licenciamento
      limpar: limpa limpam limpado limpada limpados limpadas limpando limpou limpe limpem limpeza
      linha: linhas
      lista: listas listagem
      login: logar logon logando logo+in iniciar+sessão
      mail: email emails e+mail e+mails mails correio correio+eletrônico correio+eletrónico
      mensagem: mensagens msg
      microfone: microfones
      migrar: migra migram migrado migrada migrados migradas migrando migrou migre migrem migração
      monitor: monitores
      mover: move movem movido movida movidos movendo moveu transferir transfere transferem
      mover: transferido transferida transferidos transferindo transferiu transferência
      mover: transferências
      navegador: navegadores browser
      nota: notas
      notebook: notebooks laptop laptops portátil portáteis computador+portátil
      notificação: notificar notifica notificam notificado notificada notificados notificadas
      notificação: notificando notificou notifique notifiquem notificações
      novo: nova novas novos
      número: números
      ordem: ordens
      pagamento: pagar pagam pagado pagada pagados pagadas pagando pagou pague paguem pagamentos
      papel: papéis
      pasta: pastas diretório diretórios pasta+compartilhada
      pedido: pedidos
      perdido: perdeu perdida perda perdi perder
      perfil: perfis
      piscar: pisca piscam piscado piscada piscados piscadas piscando piscou pisque pisquem
      planilha: planilhas
      porta: portas
      processo: processar processa processam processado processada processados processadas
      processo: processando processou processe processem processos processamento
      projeto: projetos
      projetor: projetores datashow
      página: páginas site sites página+web
      rato: ratos mouse mouses
      receber: recebe recebem recebo recebi recebendo recebido recebida recebimento recepção
      rede: redes
      redefinir: redefinição redefinida repor reposição resetar redefinido redefina redefinindo
      redefinir: reset resete resetada reseta reinicializar+senha
      registro: registrar registra registram registrado registrada registrados registradas
      registro: registrando registrou registre registrem registros registo registar
      regra: regras
      reiniciar: reinicia reinicialização reiniciando reiniciado
      rejeitar: rejeita rejeitam rejeitado rejeitada rejeitados rejeitadas rejeitando rejeitou
      rejeitar: rejeite rejeitem recusar recusa recusam recusado recusada recusados recusadas
      rejeitar: recusando recusou recuse recusem negar nega negam negado negada negados negadas
      rejeitar: negando negou negue neguem rejeição
      relatório: relatórios
      renovar: renova renovam renovado renovada renovados renovadas renovando renovou renove
      renovar: renovem renovação
      reparar: repara reparam reparado reparada reparados reparadas reparando reparou repare
      reparar: reparem consertar conserta consertam consertado consertada consertados consertadas
      reparar: consertando consertou conserte consertem reparo conserto manutenção
      reserva: reservar reservam reservado reservada reservados reservadas reservando reservou
      reserva: reserve reservem reservas
      responder: responde respondem resposta respostas respondendo
      restaurar: restauração recuperar recuperado
      reunião: reuniões
      ruído: barulho ruídos
      salário: salários holerite holerites
      scan: digitalizar digitalização digitaliza digitalizador scanner scanners escanear
      scan: escaneando
      senha: senhas palavra+passe palavras+passe password passwords
      servidor: servidores
      sessão: sessões
      sincronizar: sincronização sincroniza sincronizam sincronizado sincronizada sincronizados
      sincronizar: sincronizadas sincronizando sincronizou sincronize sincronizem
      sistema: sistemas
      software: softwares
      spam: lixo lixo+eletrônico
      substituir: substituição trocar troca
      suspeito: suspeita suspeitos
      tabela: tabelas
      tablet: tablets
      tarefa: tarefas
      tecla: teclas
      teclado: teclados
      telefone: telefones telemóvel telemóveis celular celulares telefonia telefones+fixos
      toner: toners tonner
      travar: trava travado travada travando travam travados congela congelado congelada
      travar: congelando congelou travou
      treinamento: treinamentos formação
      validar: valida validam validado validada validados validadas validando validou valide
      validar: validem validação
      vazio: vazia vazios acabou
      videoconferência: videoconferências videochamada
      visualizar: visualiza visualizam visualizado visualizada visualizados visualizadas
      visualizar: visualizando visualizou visualize visualizem visualização
      vídeo: vídeos
      wifi: wi+fi sem+fio
      áudio: audio som sons
      """,
    givenNames: """
      adriana afonso alexandre amanda américo ana andreia antónio antônio armando augusto
      beatriz bernardo bianca bruna bruno caio camila carina catarina cecília cláudia cláudio
      cátia célia daniela diana diogo duarte débora edson eduarda eliane elisa fabiana felipe
      fernanda filipa filipe flávia flávio fábio gabriela gilberto giovana gonçalo guilherme
      gustavo helena henrique hugo inês isabela jaqueline joana joaquim jorge josé joão
      juliana júlia júlio larissa leandro letícia lourenço luana lucas luciana luiz luís luísa
      lívia lúcia manuela marcelo marcos mariana marina mateus matheus maurício miguel márcia
      márcio mário mónica natália nelson nuno otávio patrícia paulo pedro rafaela renata
      renato ricardo rita roberta roberto rodrigo rogério rosana rui sandra sofia susana
      sérgio sílvia sónia tatiana teresa thiago tiago vanessa vinícius vítor
      """,
    titles: "senhor senhora dona")
}
