using System.Collections.Frozen;
using NewsMarkup.Compile.Copy;

namespace NewsMarkup.Compile.WebPage;

/// <summary>The elements of a page that are no part of an article's words.</summary>
internal static class PageLosses
{
    public static readonly CopyLoss Rule = new("a ruled line was left out", "ruled lines were left out");
    public static readonly CopyLoss Numbers = new("the numbers of a list were left out", "lists lost their numbers");
    public static readonly CopyLoss Levels = new("a list inside a list lost its level", "lists inside lists lost their level");
    public static readonly CopyLoss Code = new("a text whose blanks and lines are set lost its form", "texts whose blanks and lines are set lost their form");
    public static readonly CopyLoss Notes = new("the text of notes was left out", "texts of notes were left out");

    private static readonly CopyLoss Menu = new("a menu (`nav`) was left out", "menus (`nav`) were left out");
    private static readonly CopyLoss Aside = new("an `aside` was left out", "`aside` elements were left out");
    private static readonly CopyLoss Footer = new("a `footer` was left out", "`footer` elements were left out");
    private static readonly CopyLoss Form = new("a form was left out", "forms were left out");
    private static readonly CopyLoss Media = new("a video, a sound or a page inside the page was left out", "videos, sounds or pages inside the page were left out");
    private static readonly CopyLoss Article = new("another article on the page was left out", "other articles on the page were left out");

    private static readonly FrozenDictionary<string, CopyLoss> ByName = new Dictionary<string, CopyLoss>
    {
        ["nav"] = Menu, ["menu"] = Menu, ["aside"] = Aside, ["footer"] = Footer, ["article"] = Article, ["dialog"] = Form,
        ["form"] = Form, ["button"] = Form, ["input"] = Form, ["select"] = Form, ["textarea"] = Form, ["datalist"] = Form,
        ["img"] = CopyLoss.Picture, ["svg"] = CopyLoss.Picture, ["canvas"] = CopyLoss.Picture, ["math"] = CopyLoss.Formula,
        ["video"] = Media, ["audio"] = Media, ["iframe"] = Media, ["embed"] = Media, ["object"] = Media,
        ["del"] = CopyLoss.StruckOut, ["s"] = CopyLoss.StruckOut, ["strike"] = CopyLoss.StruckOut,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Unseen =
        FrozenSet.Create("script", "style", "template", "head", "link", "meta", "title", "base", "noscript", "source", "track", "rp", "param");

    /// <summary>True for an element that no browser shows.</summary>
    public static bool IsUnseen(string name) => Unseen.Contains(name);

    /// <summary>What is lost with an element that is left out; null for one that is taken.</summary>
    public static CopyLoss? Of(string name) => ByName.GetValueOrDefault(name);
}
