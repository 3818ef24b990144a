package dev.hindsight.report.importing.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same in German, French, Spanish, Portuguese and Dutch, with and without their accents. */
class PhrasesAbroadTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            SUMMARY       : Worum ging es? | Kurze Zusammenfassung | En bref | Que s'est-il passé ? | Qu'est-ce qui s'est passé | En pocas palabras | ¿Qué ha pasado? | O que houve? | In een notendop
            IMPACT        : Wer war betroffen? | Auswirkungen auf Kunden | Qui a été touché ? | Impact sur les clients | ¿A quién afectó? | Impacto en los clientes | Quem foi afetado? | Wie werden geraakt?
            NON_TECHNICAL : In einfachen Worten | Für Laien | En termes simples | Pour le grand public | En palabras sencillas | Sin tecnicismos | Em linguagem simples | Para leigos | In gewone taal | Zonder jargon
            TRIGGER       : Was hat den Vorfall ausgelöst? | Wie fing es an? | Ce qui a déclenché l'incident | ¿Cómo empezó? | Como tudo começou | Wat was de aanleiding?
            DETECTION     : Wie haben wir davon erfahren? | Wie wurde der Vorfall bemerkt? | Comment l'avons-nous appris ? | Comment s'en est-on aperçu ? | ¿Cómo nos dimos cuenta? | Como ficamos sabendo? | Hoe kwam het aan het licht? | Wie ontdekte het?
            RESOLUTION    : Wie wurde die Störung behoben? | Was haben wir getan? | Comment nous l'avons résolu | Retour à la normale | Cómo lo arreglamos | Como foi resolvido? | Hoe is de storing verholpen? | Terug naar normaal
            TIMELINE      : Ablauf der Ereignisse | Was geschah wann? | Déroulement des faits | Cronología de los hechos | Qué pasó y cuándo | Encadeamento dos fatos | Verloop van de storing | Gang van zaken
            ROOT_CAUSES   : Die Ursache | Wie konnte das passieren? | Woran lag es? | Pourquoi cela est-il arrivé ? | Les causes | Por qué pasó | ¿Cómo pudo pasar? | Por que isso aconteceu? | Hoe kon dit gebeuren?
            ACTIONS       : Wer macht was bis wann? | Was ist zu tun? | Wie geht es weiter? | Qui fait quoi ? | Qu'allons-nous changer ? | Les prochaines étapes | ¿Quién hace qué? | Qué vamos a cambiar | O que vamos mudar? | Como evitar que se repita | Wie doet wat? | Wat moet er nog gebeuren?
            LESSONS       : Was nehmen wir mit? | Was wir daraus lernen | Qu'avons-nous appris ? | À retenir | ¿Qué hemos aprendido? | O que aprendemos com isso | Wat leren we hiervan?
            WENT_WELL     : Was gut geklappt hat | Ce qui a bien marché | Points forts | ¿Qué hicimos bien? | O que foi bem | Wat is er goed gegaan?
            WENT_WRONG    : Was ist schiefgelaufen? | Was können wir besser machen? | Ce qui n'a pas marché | ¿Qué hicimos mal? | O que não deu certo | Wat had beter gekund?
            GOT_LUCKY     : Womit hatten wir Glück? | Où avons-nous eu de la chance ? | ¿Con qué tuvimos suerte? | Onde demos sorte? | Waar hadden we mazzel?
            AUTHORS       : Verfasst von | Écrit par | Elaborado por | Redigido por | Opgemaakt door
            DATE          : Datum der Störung | Date de la panne | Fecha de la incidencia | Data da ocorrência | Wanneer gebeurde het?
            STATUS        : Aktueller Stand | Statut du rapport | Estado del informe | Situação atual | Stand van zaken
            """)
    void name_their_part(Topic topic, String names) {
        for (String name : names.split(" \\| ")) {
            assertEquals(topic, Topics.ofHeading(name), name);
            assertEquals(topic, Topics.ofHeading(Accents.off(name)), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wie das System aufgebaut ist", "Was ist Kafka?", "Wer hatte Dienst?", "Comment marche le service",
            "Qui était de garde ?",
            "Cómo funciona el sistema", "Quién estaba de guardia", "Como funciona o sistema", "Hoe werkt de dienst?",
            "Wie had dienst?", "Die Lampe",
            "La cour", "De kade"})
    void look_alikes_name_nothing(String name) {
        assertNull(Topics.ofHeading(name));
    }
}
