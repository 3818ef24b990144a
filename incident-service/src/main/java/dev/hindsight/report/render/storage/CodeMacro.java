package dev.hindsight.report.render.storage;

import java.util.Set;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Code as Confluence shows it; what would end it is cut in two. */
final class CodeMacro implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    CodeMacro(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        String code = node instanceof FencedCodeBlock fenced
                ? fenced.getLiteral()
                : ((IndentedCodeBlock) node).getLiteral();
        String info = node instanceof FencedCodeBlock fenced && fenced.getInfo() != null ? fenced.getInfo() : "";
        String language = info.split("\\s", 2)[0].replaceAll("[^\\w+#.-]", "");
        context.getWriter().raw("<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\">" + (language.isEmpty()
                ? ""
                : "<ac:parameter ac:name=\"language\">" + language + "</ac:parameter>") + "<ac:plain-text-body><![CDATA["
                + code.replace("]]>", "]]]]><![CDATA[>") + "]]></ac:plain-text-body></ac:structured-macro>\n");
    }
}
