using System.Buffers;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.StandOff;

/// <summary>The two files that an article is written to for brat.</summary>
internal sealed record BratArticle(string Text, string Annotations)
{
    public static BratArticle Of(string source) => Of(ArticleModel.Bind(SyntaxTree.Parse(source)));

    public static BratArticle Of(ArticleModel article)
    {
        var parts = OutputFormats.Find("brat")!.Parts.Select(part =>
        {
            var output = new ArrayBufferWriter<byte>();
            part.Write(new Compilation(article, "article"), output);
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }).ToArray();
        return new BratArticle(parts[0], parts[1]);
    }

    public BratFile Read() => BratFile.Read(Text, Annotations);
}
