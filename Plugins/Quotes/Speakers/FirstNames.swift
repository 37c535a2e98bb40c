internal import Segmentation

/// First names that mean one gender nearly always, in the languages news is written in. Compiled by hand from what is
/// common knowledge; names that both use are left out.
enum FirstNames {
  static let masculine: WordSet = """
    aaron abdul abdullah adam adrian ahmad ahmed alan albert alberto aleksandr alejandro alexander alexei alfred ali
    alonso alvaro amir anders andrei andrew andrés antoine anthony antonio arne arnold arthur axel barack barry ben benito
    benjamin bernard bernd bernie bert bill bjorn bob boris brad brendan brett brian bruce bruno callum carl carlo carlos
    cedric charles chester christian christoph christopher chuck claude claudio clive colin colm connor craig cyril dale
    damien dan daniel darrell darren dave david dean dennis derek dermot desmond diego dieter dirk dmitri dmitry dominic
    don donald doug douglas duncan dwight eamon ed eddie edgar eduardo edward edwin elias emil emmanuel enrique eric erik
    ernest ernesto ernst erwin ethan eugene evan ezio fabian fabio felipe felix fernando filip finn florian francesco
    francisco francois frank franz fred frederick friedrich fritz fuad gareth gary gavin geoff geoffrey george georg gerald
    gerard gerhard gianni gilbert giorgio giovanni giuseppe glen glenn gordon graham greg gregory guido guillermo gunter
    gustav guy hamid hans harald harold harry hassan heinrich heinz helmut henri henrik henry herbert herman hermann
    hernan horst howard hugh hugo hussein ian ibrahim igor ilya ivan jack jacob jacques jaime jake jakob jamal james jan
    jared jason javier jean jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joao joe joel johan johann johannes
    john jon jonas jonathan jordan jorge jose josé josef joseph josh joshua juan juergen julian julius jürgen justin kamal
    karl karsten keir keith ken kenneth kevin khalid klaus kurt kyle lars laurent lawrence leo leon leonard leonid
    liam lloyd lorenzo louis luc luca lucas luigi luis lukas luke magnus malcolm manfred manuel marc marcel marcelo marco
    marcus mario mark markus martin marvin massimo matt matteo matthew matthias maurice max maxim michael michel miguel
    mike mikhail milan mitch mitt mohamed mohammed morten muhammad nathan neil nicholas nick nicolas nigel nikolai norman
    olaf oleg oliver olivier omar oscar oskar osman otto owen pablo paolo pascal patrick paul pavel pedro per pete peter
    petr phil philip philippe pierre pietro piotr rachid rafael ralph ramon randy raul ray raymond recep reinhard rene rex
    rhys ricardo richard rick rob robert roberto rodrigo roger roland rolf roman ron ronald rory ross roy rudolf rui russell
    ryan salman salvatore sam samuel santiago scott sean sebastian serge sergei sergey sergio seth shane silvio simon stefan
    stefano stephen steve steven stewart stuart sven taro tariq ted terry theo theodore thomas tim timothy tobias todd tom
    tommy tony trevor tyler ulrich umberto uwe vadim victor viktor vincent vinod vladimir volker volodymyr walter warren
    wattie wayne werner wilhelm will william willy wolfgang xavier yannick yusuf yves zachary
    """

  static let feminine: WordSet = """
    abigail ada adele adriana agnes aisha alessandra alexandra alice alicia alina alison amal amanda amber amelia amina amy
    ana anastasia andrea angela angelika anita anja ann anna anne annette annie antonia astrid audrey aurora ava barbara
    beata beatrice beatriz bella bernadette bettina betty beverly bianca birgit bonnie brenda bridget brigitte brooke camilla
    carla carmen carol carole caroline carolyn catherine catriona cecilia celia charlotte chelsea cheryl chiara chloe
    christa christiane christina christine claire clara clare claudia colette connie constance cristina cynthia dagmar
    daniela daphne debbie deborah debra denise diana diane dilma dolores donna dora doreen doris dorothea dorothy edith
    eileen elaine eleanor elena elisa elisabeth eliza elizabeth elke ella ellen elsa emilia emily emma erica erika erin
    esther eva eve evelyn fatima felicity fiona frances francesca francoise frida gabriela gabriele gail gemma georgina
    gerda gertrude gina gisela giulia gloria grace greta gretchen gudrun gwen hannah hanna harriet heather heidi heike
    helen helena helga helle hilary hilda hillary ida ilse ines inge ingrid irene iris irina isabel isabella isabelle iva
    ivana ivanka jacinda jackie jacqueline jane janet janice janine jasmine jeanne jennifer jenny jessica jill joan joanna
    joanne josephine joy joyce juanita judith judy julia juliana julie juliet karen karin karla katarina kate katharina
    katherine kathleen kathryn kathy katie katja katrin kelly kerstin kiara kim kimberly kirsten kristen kristin kristina
    lara larissa laura lauren laurie lea leila lena leonie leslie lidia lili lilian lily linda lisa liz liza loretta lori
    louise lucia lucy luisa luise lydia lynn madeleine maggie magdalena maia maja manuela margaret margarita margarethe
    margot maria marianne marie marina marion marjorie marlene marta martha martina mary matilda maureen megan melanie
    melissa mercedes meredith michelle mildred miranda miriam molly mona monica monika muriel nadia nadine nancy naomi
    natalia natalie natasha nicola nicole nina nora norma olga olivia olympia ottavia paige pamela patricia paula pauline
    penelope penny petra phyllis polly priscilla priti rachel ramona rebecca regina renate rhonda rita roberta rosa rosalind
    rose rosemary roswitha ruth sabine sabrina sally samantha sandra sara sarah shannon sharon sheila shirley sibylle sigrid
    sigrun silke silvia simone sofia sonia sonja sophia sophie stacey stefania stella stephanie sue susan susanna susanne
    suzanne svetlana sylvia tamara tanja tanya tara tatiana teresa theresa theresia tina tracy ulrike ursula ute valentina
    valeria valerie vanessa vera verena veronica victoria vivian viviane wendy wilhelmina xenia yasmin yolanda yvette
    yvonne zara zoe
    """
}
