using Markdig;
using Markdig.Renderers;
using NewsMarkup.Compile.Copy;
using NewsMarkup.Compile.MarkdownFormat;
using NewsMarkup.Compile.WebPage;

namespace NewsMarkup.Compile;

/// <summary>Turns Markdown into an article. What Markdown means is defined as a page, so it is read as the page that it means.</summary>
internal static class MarkdownImporter
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseEmphasisExtras().UseAutoLinks().Build();

    /// <summary>The article of a file: CommonMark, with tables, footnotes, struck-out text and front matter.</summary>
    /// <exception cref="ImportException">The file is not UTF-8, or deeper than any article.</exception>
    public static Imported Import(ImportInput input)
    {
        var text = input.ReadText().ToString();
        var header = new CopyHeader();
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            FrontMatter.Read(document, header);
            using var page = new StringWriter();
            var renderer = new HtmlRenderer(page);
            Pipeline.Setup(renderer);
            renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.ParagraphRenderer>(new PictureRenderer());
            renderer.Render(document);
            return PageReader.Read(page.ToString(), header);
        }
        catch (ArgumentException problem) when (problem.Message.Contains("depth", StringComparison.Ordinal))
        {
            throw new ImportException($"quotations or lists nest deeper than {Pipeline.MaximumNestingDepth} levels here, which they do in no article.");
        }
    }
}
