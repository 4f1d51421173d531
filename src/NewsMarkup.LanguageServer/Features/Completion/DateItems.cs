using System.Globalization;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers days.</summary>
/// <param name="document">The article.</param>
/// <param name="word">The range that an item takes the place of.</param>
internal sealed class DateItems(ArticleDocument document, TextSpan word)
{
    private readonly DateOnly _today = document.Settings.Today;

    /// <summary>The day that some words mean, the article's day, the day before, today.</summary>
    /// <param name="words">The range of the file that the words stand in.</param>
    public IEnumerable<CompletionItem> For(TextSpan words)
    {
        var article = document.Article;
        var day = RelativeDate.DayOf(article);
        var meant = Meant(words, day ?? _today) is { } date ? new[] { Item(date, $"“{document.Text.Slice(words)}”") with { IsPreselected = true } } : [];
        return meant
            .Concat(day is { } own ? [Item(Iso(own), "The article's date"), Item(Iso(own.AddDays(-1)), "The day before the article's date")] : [])
            .Append(Item(Iso(_today), "Today"))
            .DistinctBy(item => item.Label);
    }

    /// <summary>Today.</summary>
    public IEnumerable<CompletionItem> Today() => [Item(Iso(_today), "Today")];

    /// <summary>Days on which something may end.</summary>
    public IEnumerable<CompletionItem> Ends() =>
        [Item(Iso(_today.AddDays(7)), "In a week"), Item(Iso(_today.AddMonths(1)), "In a month"), Item(Iso(_today.AddMonths(6)), "In half a year")];

    private string? Meant(TextSpan words, DateOnly day)
    {
        var article = document.Article;
        var range = article.Text.FromSource(words);
        var sentence = ArticleProse.Of(article).SentenceAt(range.Start);
        return RelativeDates.In(article.Text.Value, sentence, article.Meta.Language)
            .Where(date => date.Words.Overlaps(range))
            .Select(date => date.Resolve(day, isFuture: false))
            .FirstOrDefault();
    }

    private CompletionItem Item(string date, string detail) => new(CompletionKind.Date, date, new TextChange(word, date)) { Detail = Markdown.OneLine(detail) };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
