using NewsMarkup.Cli.Searches;

namespace NewsMarkup.Cli.Reports;

/// <summary>A line for each article.</summary>
internal sealed class FindLines(TextWriter output, Func<SearchedArticle, string> line) : FindReport
{
    public override void Add(SearchedArticle article)
    {
        output.WriteLine(line(article));
        output.Flush();
    }
}
