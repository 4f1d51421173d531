using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>The numbers by which a report speaks of sources, beside their colours, so that nobody needs to tell colours apart.</summary>
internal sealed class SourceNumbers
{
    private const int Hues = 8;

    private readonly Dictionary<Source, int> _numbers;

    public SourceNumbers(ArticleModel article) =>
        _numbers = article.Sources.Index().ToDictionary(source => source.Item, source => source.Index + 1);

    /// <summary>The number of a source, from 1 in the order in which the article comes to speak of them.</summary>
    public string Of(Source source) => _numbers[source].ToString(CultureInfo.InvariantCulture);

    /// <summary>The numbers of several, as a list that stylesheets and scripts can search.</summary>
    public string Of(IEnumerable<Source> sources) => string.Join(' ', sources.Select(Of));

    /// <summary>The colour of a source; that of nobody for null.</summary>
    public string HueOf(Source? source) => source is null ? "0" : (((_numbers[source] - 1) % Hues) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the number of a source in its colour.</summary>
    public void WriteChip(HtmlWriter html, Source source) => html.Element("span", Of(source), ("class", "chip"), ("data-hue", HueOf(source)));

    /// <summary>Writes the numbers and names of sources.</summary>
    /// <param name="html">Where they are written.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="language">The language of their names; null where it is not known.</param>
    public void WriteNames(HtmlWriter html, ImmutableArray<Source> sources, string? language)
    {
        foreach (var (index, source) in sources.Index())
        {
            html.Text(index == 0 ? "" : ", ");
            WriteChip(html, source);
            html.Text(" ").Element("b", Speakers.NameOf(source), ("lang", language), ("dir", "auto"));
        }
    }
}
