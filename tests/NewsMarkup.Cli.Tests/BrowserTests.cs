using System.Diagnostics;
using System.Text.Json;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>The pages of every example, of an article from right to left and of what changed between two, opened in a real browser. Pictures of them go to <c>artifacts/browser</c>.</summary>
internal sealed class BrowserTests
{
    private const string RightToLeft = """
        ---
        headline: הנציבות פתחה בבדיקת הסכר
        date: 2026-03-14
        language: he
        byline: עדה עובדיה
        @person reyes "אלנה רייס" {role="שרת המים"}
        @source engineer "מהנדס בכיר" {type=anonymous reason="אינו מוסמך לדבר" approved-by="עורך הלילה"}
        ---
        [הנציבות הזהירה פעמיים]{claim #warned by=@engineer}, [אמר]{cue} [מהנדס בכיר]{@engineer}.

        ["איש לא אמר לנו דבר,"]{quote by=@reyes denies=#warned} [אמרה]{cue} [אלנה רייס]{@reyes}. BBC News reported 41 deaths (2026).
        """;

    private JsonElement[] _pages = [];

    [OneTimeSetUp]
    public void Open()
    {
        Assert.That(Repository.PathOf("tests/browser/node_modules/playwright-core"), Does.Exist, "playwright-core is missing: run `npm ci --prefix tests/browser` first.");
        Assert.That(Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Does.Exist, "Chromium is missing: run `apt-get install chromium`, or name it in CHROMIUM.");
        using var program = new ProgramRun();
        program.Write("rtl.news", RightToLeft);
        program.Write("rtl-later.news", RightToLeft.Replace("פעמיים", "שלוש פעמים", StringComparison.Ordinal));
        foreach (var format in new[] { "html", "report" })
            program.Run(["build", .. Articles(), "rtl.news", "--keep-going", "--to", format, "--out-dir", "pages"]);
        program.Run("diff", ExampleFolder.PathOf("dam-review.news"), ExampleFolder.PathOf("harbour-contracts.news"), "--format", "html", "--out", "pages/diff.html");
        program.Run("diff", "rtl.news", "rtl-later.news", "--format", "html", "--out", "pages/diff-rtl.html");
        DrawPictures(program);
        _pages = [.. JsonDocument.Parse(Look(program.PathOf("pages"))).RootElement.EnumerateArray()];
    }

    [Test]
    public void Every_article_has_its_two_pages_and_each_comparison_one() =>
        Assert.That((PagesOfArticles().Count(), _pages.Length), Is.EqualTo((2 * (Articles().Length + 1), (2 * (Articles().Length + 1)) + 2)));

    [Test]
    public void No_page_complains_or_asks_the_network() => Assert.That(Problems("wrong"), Is.Empty);

    [Test]
    public void Axe_finds_nothing_in_light_and_dark() =>
        Assert.That(_pages.SelectMany(page => page.GetProperty("axe").EnumerateObject().SelectMany(theme => Named(page, theme.Value))), Is.Empty);

    [Test]
    public void Every_page_is_valid_html() => Assert.That(Problems("invalid"), Is.Empty);

    [Test]
    public void No_page_is_wider_than_a_phone() => Assert.That(_pages.Where(page => page.GetProperty("sideways").GetInt32() > 0).Select(NameOf), Is.Empty);

    [Test]
    public void A_claim_that_has_the_focus_shows_who_says_it() =>
        Assert.That(PagesOfArticles().Where(page => !IsNoteShown(page.GetProperty("note"))).Select(NameOf), Is.Empty);

    [Test]
    public void Whoever_has_no_mouse_sees_where_they_are() =>
        Assert.That(_pages.SelectMany(page => Named(page, page.GetProperty("keyboard").GetProperty("unseen"))), Is.Empty);

    private IEnumerable<JsonElement> PagesOfArticles() => _pages.Where(page => !NameOf(page).StartsWith("diff", StringComparison.Ordinal));

    private static string[] Articles() => [.. ExampleFolder.Names.Where(name => !name.StartsWith("registers/", StringComparison.Ordinal)).Select(ExampleFolder.PathOf)];

    private static bool IsNoteShown(JsonElement note) => note.GetProperty("isFocused").GetBoolean() && note.GetProperty("shown").GetString() is not ("" or "none" or "normal");

    private static string NameOf(JsonElement page) => page.GetProperty("name").GetString()!;

    private IEnumerable<string> Problems(string member) => _pages.SelectMany(page => Named(page, page.GetProperty(member)));

    private static IEnumerable<string> Named(JsonElement page, JsonElement problems) => problems.EnumerateArray().Select(problem => $"{NameOf(page)}: {problem}");

    /// <summary>The examples speak of pictures that nobody took.</summary>
    private static void DrawPictures(ProgramRun program)
    {
        var dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        foreach (var name in new[] { "tarrow-head-spillway.jpg", "brae-weir-third-coach.jpg", "brae-weir-road.jpg" })
            program.WriteBytes($"pages/{name}", dot);
    }

    private static string Look(string folder)
    {
        string[] arguments = [Repository.PathOf("tests/browser/open.mjs"), folder, Repository.PathOf("artifacts/browser")];
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true })!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.That(node.ExitCode, Is.Zero, "The browser could not be started.");
        return output;
    }
}
