using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsMarkup.Compile.Copy;

namespace NewsMarkup.Compile.WebPage;

/// <summary>The part of a page that is the article.</summary>
/// <param name="Element">Its element.</param>
/// <param name="WordsOutside">How many words the page has round it.</param>
internal sealed record PageArticle(IElement Element, int WordsOutside)
{
    private static readonly string[] Beside = ["nav", "aside", "footer"];

    /// <summary>The longest <c>article</c>, else <c>main</c>, else the whole page.</summary>
    public static PageArticle In(IHtmlDocument page)
    {
        var body = page.Body is { LocalName: "body" } found ? found : throw new ImportException("this page has no body: a frame set is no article. Import the page in one of its frames.");
        var element = body.GetElementsByTagName("article").Where(article => !IsBeside(article)).MaxBy(article => article.TextContent.Length)
            ?? body.First("main")
            ?? body;
        return new PageArticle(element, element == body ? 0 : WordsIn(body) - WordsIn(element));
    }

    private static int WordsIn(IElement element) =>
        element.Descendants<IText>().Where(text => !PageLosses.IsUnseen(text.ParentElement?.LocalName ?? "")).Sum(text => Words.Count(text.Data));

    private static bool IsBeside(IElement article)
    {
        for (var around = article.ParentElement; around is not null; around = around.ParentElement)
        {
            if (Beside.Contains(around.LocalName) || around.LocalName == "article")
                return true;
        }

        return false;
    }
}
