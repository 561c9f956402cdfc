extension LanguageWords {
  static let portuguese = LanguageWords(
    stopWords: """
      abaixo acima agora ainda algum alguma algumas alguns andar antes ao aos aparece apenas
      após aqui as até boa bom cada chamado cliente clientes colega colegas com como consegue
      conseguem consegui conseguimos consigo constantemente contra da das de dela dele deles
      depois desde dessa desse desta deste dezembro dia dias do dois dos durante ela elas ele
      eles em entre era essa esse esta estamos estar este estou está estão eu exibe favor
      fazer feira fevereiro foi foram funciona funcionam funcionamento funcionando funcionar
      funcionário gostaria hoje hora horas há isso isto janeiro julho junho já lhe lá maio
      mais março mas me mesma mesmo meu meus mim minha minhas minuto minutos momento mostra
      mostrar muito na nas nem nessa nesse nesta neste nos nossa nosso novamente novembro num
      numa obrigada obrigado onde ontem os ou outubro para pela pelas pelo pelos pode podem
      podemos poder pois por porque posso precisa precisamos preciso prédio quando quarta que
      quem quer quero quinta sala se segunda seja semana semanas sempre ser será setembro seu
      seus sexta sido sob sobre solicita solicitação solicitações solicito sua suas são também
      tarde tem tenho tentando tentar terça toda todas todo todos três têm uma umas uns
      usuária usuário usuários utilizador utilizadora utilizadores vez vezes você vocês voltou
      várias vários às
      """,
    synonyms: """
      abrir: abre abrem aberto iniciar inicia início inicializar ligar liga
      acesso: acessos acessar aceder acede permissão permissões autorização
      arquivo: arquivos ficheiro ficheiros
      ativar: ativação
      atualizar: atualização atualizações atualizado atualiza
      bloqueado: bloqueada bloqueio bloquear bloqueou bloqueados desbloquear desbloqueio
      cair: caiu caindo queda quedas
      carregar: carrega carregamento
      computador: computadores
      conectar: conexão conexões conecta ligação ligações
      conta: contas
      criar: criação
      desconectar: desconecta desconexão desconectado
      display: tela telas ecrã ecrãs
      encravamento: encravado encravada atolamento atolado
      enviar: envia envio envios enviado
      error: não nao erro erros falha falhas falhou falhando falhar avaria avariado avariada defeito
      error: defeituoso impossível incorreto incorreta sem quebrado quebrada parou parado parada
      etiqueta: etiquetas
      excluir: exclusão excluído apagar
      expirado: expirada expira expirou
      fatura: faturas
      guardar: salvar salva
      imprimir: impressora impressoras imprime imprimem impressão impressões
      install: instalar instalação instala instalado
      lento: lenta lentos lentas lentidão
      licença: licenças
      mensagem: mensagens
      novo: nova novas novos
      pasta: pastas diretório diretórios
      pedido: pedidos
      página: páginas
      redefinir: redefinição redefinida repor reposição resetar
      reiniciar: reinicia reinicialização
      restaurar: restauração recuperar
      reunião: reuniões
      scan: digitalizar digitalização digitaliza
      senha: senhas palavra+passe palavras+passe
      servidor: servidores
      sincronizar: sincronização sincroniza
      substituir: substituição trocar troca
      telefone: telefones telemóvel telemóveis celular celulares
      travar: trava travado travada travando
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
