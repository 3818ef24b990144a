package dev.hindsight.report.importing.topic;

import java.util.Map;

/** How Spanish reports ask for a part, or tell of it, without their accents: "¿Cómo nos dimos cuenta?", "Qué vamos a cambiar". */
final class SpanishPhrases {

    private static final Map<String, String> FAMILIES = Map.of("<incidente>",
            "(?:del? )?(?:el |la |los )?(?:incidente|incidencia|problema|fallo|caida|servicio|hechos|eventos)", "<clientes>",
            "(?:los |nuestros )?(?:clientes|usuarios)");

    private SpanishPhrases() {}

    static Phrases all() {
        var phrases = new Phrases(FAMILIES);
        phrases.add(Topic.SUMMARY, "que|lo", "(?:paso|ocurrio|sucedio|ha (?:pasado|ocurrido|sucedido))",
                "(?:que paso|ocurrido|sucedido)");
        phrases.add(Topic.SUMMARY, "en|breve|vision", "(?:resumen|breve|pocas palabras|sintesis)", "(?:resumen|descripcion)",
                "general");
        phrases.add(Topic.SUMMARY, "descripcion|resumen", "<incidente>");
        phrases.add(Topic.IMPACT, "a|quien|quienes|cual|que", "quien(?:es)? afecto", "se vio afectado", "se vieron afectados",
                "fue el impacto.{0,30}");
        phrases.add(Topic.IMPACT, "impacto|consecuencias|efectos",
                "(?:en|para|al?|sobre) (?:el )?(?:<clientes>|negocio|usuario|cliente)");
        phrases.add(Topic.IMPACT, "usuarios|clientes", "afectados");
        phrases.add(Topic.NON_TECHNICAL, "en", "(?:terminos|palabras|lenguaje) (?:sencill|simple|clar|llan)[oae]?s?");
        phrases.add(Topic.NON_TECHNICAL, "para|sin", "(?:personas )?no tecnic[oa]s", "todos(?: los publicos)?", "la prensa",
                "(?:jerga|tecnicismos)");
        phrases.add(Topic.NON_TECHNICAL, "descripcion|resumen|explicacion|dicho",
                "(?:no tecnic[ao]|sencilla|de forma sencilla)");
        phrases.add(Topic.TRIGGER, "que|cual|como", "(?:lo )?(?:desencadeno|provoco)(?: <incidente>)?",
                "fue el (?:detonante|desencadenante)",
                "empezo(?: todo)?");
        phrases.add(Topic.TRIGGER, "evento|factor", "desencadenante");
        phrases.add(Topic.DETECTION, "como|quien", "se (?:detecto|descubrio|noto)(?: <incidente>)?",
                "nos (?:enteramos|dimos cuenta)",
                "lo (?:detectamos|descubrimos|supimos|detecto|descubrio)", "(?:se dio cuenta|aviso)");
        phrases.add(Topic.RESOLUTION, "como",
                "(?:se|lo) (?:resolvio|soluciono|arreglo|resolvimos|arreglamos|solucionamos)(?: <incidente>)?");
        phrases.add(Topic.RESOLUTION, "que|lo", "(?:hicimos|se hizo)", "que hicimos");
        phrases.add(Topic.RESOLUTION, "restablecimiento|restauracion|vuelta|medidas|acciones", "<incidente>", "a la normalidad",
                "(?:tomadas|realizadas)");
        phrases.add(Topic.TIMELINE, "cronologia|secuencia|sucesion|desarrollo|registro|relato|linea", "(?:de )?<incidente>",
                "del tiempo");
        phrases.add(Topic.TIMELINE, "que", "paso y cuando");
        phrases.add(Topic.ROOT_CAUSES, "por", "que (?:paso|ocurrio|sucedio)").add(Topic.ROOT_CAUSES, "como|cual|que",
                "pudo (?:pasar|ocurrir)",
                "llegamos a esto", "fue la causa.{0,30}", "lo causo");
        phrases.add(Topic.ROOT_CAUSES, "causa|causas|origen", "(?:<incidente>|subyacentes?|raices|principal(?:es)?)");
        phrases.add(Topic.ACTIONS, "que|quien|y", "(?:vamos a (?:hacer|cambiar)|haremos|cambiaremos)", "hace que", "ahora que");
        phrases.add(Topic.ACTIONS, "como|para", "(?:lo )?evita(?:mos|remos|r)(?:lo)?(?: .{2,40})?",
                "que no (?:vuelva a (?:pasar|ocurrir)|se repita)");
        phrases.add(Topic.ACTIONS, "acciones|siguientes|pasos|por", "(?:a realizar|pasos|a seguir|hacer)");
        phrases.add(Topic.LESSONS, "que|lo", "(?:que )?(?:hemos aprendido|aprendimos|podemos aprender|nos llevamos)",
                "aprendido");
        phrases.add(Topic.WENT_WELL, "que|lo", "(?:que )?(?:fue|salio|funciono|hicimos|ha ido) bien",
                "(?:que )?(?:funciono|ayudo)", "(?:bueno|positivo)");
        phrases.add(Topic.WENT_WELL, "puntos|aspectos", "(?:positivos|fuertes)");
        phrases.add(Topic.WENT_WRONG, "que|lo", "(?:que )?(?:fue|salio|hicimos) mal", "(?:que )?no (?:salio bien|funciono)",
                "(?:malo|negativo)",
                "(?:podemos|podriamos) (?:mejorar|haber hecho mejor)");
        phrases.add(Topic.WENT_WRONG, "puntos|aspectos|areas", "(?:negativos|debiles|(?:de|a) mejorar?a?)");
        phrases.add(Topic.GOT_LUCKY, "donde|en|con|cuando|tuvimos|por", "(?:que )?tuvimos suerte", "suerte")
                .add(Topic.GOT_LUCKY, "golpe|golpes", "de suerte");
        phrases.add(Topic.AUTHORS, "elaborado|preparado|realizado|creado|autor", "(?:por|del informe)");
        phrases.add(Topic.DATE, "fecha|dia|cuando", "(?:de )?(?:<incidente>|ocurrencia|del suceso|los hechos)",
                "(?:ocurrio|paso|sucedio|fue)");
        phrases.add(Topic.STATUS, "estado|situacion", "(?:actual|del informe|del documento|<incidente>)");
        return phrases;
    }
}
