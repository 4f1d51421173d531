using System.Security.Cryptography;
using System.Text;

namespace NewsMarkup.Compile.Html;

/// <summary>A stylesheet or script that stands in the pages themselves, so that they need nothing else.</summary>
internal sealed class PageFile
{
    /// <summary>How the reader's article looks.</summary>
    public static readonly PageFile ArticleStyle = Read("article.css");

    /// <summary>How the desk's report looks.</summary>
    public static readonly PageFile ReportStyle = Read("report.css");

    /// <summary>What the desk's report does when somebody points at a claim.</summary>
    public static readonly PageFile ReportScript = Read("report.js");

    private PageFile(string content)
    {
        Content = content;
        Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
    }

    /// <summary>What it holds.</summary>
    public string Content { get; }

    /// <summary>By what a content security policy allows it and no other.</summary>
    public string Hash { get; }

    /// <summary>Line ends as a browser sees them, or the hash would not fit where a checkout has others.</summary>
    private static PageFile Read(string name)
    {
        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream($"NewsMarkup.Compile.Html.{name}")!;
        using var reader = new StreamReader(stream);
        return new PageFile("\n" + reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
