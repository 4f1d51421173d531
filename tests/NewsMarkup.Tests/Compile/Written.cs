using System.Buffers;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;

namespace NewsMarkup.Tests.Compile;

/// <summary>What an article compiles to, as text.</summary>
internal static class Written
{
    public const string Name = "an article";

    /// <summary>The first file of a format; of several the one with an extension.</summary>
    public static string As(string format, ArticleModel article, string? extension = null)
    {
        var part = OutputFormats.Find(format)!.Parts.First(part => extension is null || part.Extension == extension);
        var output = new ArrayBufferWriter<byte>();
        part.Write(new Compilation(article, Name), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The article as a line of many.</summary>
    public static string AsLine(ArticleModel article)
    {
        var output = new ArrayBufferWriter<byte>();
        Ndjson.Write("an article.news", article, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
