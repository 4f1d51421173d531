using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Tests.Configuration;

internal sealed class FileGlobTests
{
    [TestCase("wire/**", "wire/a.news")]
    [TestCase("wire/**", "wire/2026/a.news")]
    [TestCase("wire\\**", "wire/a.news")]
    [TestCase("wire/**", "wire\\2026\\a.news")]
    [TestCase("wire", "wire/a.news")]
    [TestCase("wire/", "wire/2026/a.news")]
    [TestCase("wire", "desk/wire/a.news")]
    [TestCase("*.news", "desk/a.news")]
    [TestCase("./wire/*.news", "wire/a.news")]
    [TestCase("**/wire/**", "wire/a.news")]
    [TestCase("**/wire/**", "../desk/wire/a.news")]
    [TestCase("wire/**/a.news", "wire/a.news")]
    [TestCase("wire/**/x/**/a.news", "wire/x/y/x/a.news")]
    [TestCase("w*e/a?.news", "wire/a1.news")]
    [TestCase("{wire,agency}/**", "agency/a.news")]
    [TestCase("wire/a.{news,txt}", "wire/a.txt")]
    [TestCase("wire/[a].news", "wire/[a].news")]
    [TestCase("**", "a.news")]
    public void Fits(string pattern, string path) => Assert.That(FileGlob.ForSection(pattern).Matches(path), Is.True);

    [TestCase("wire/**", "desk/wire/a.news")]
    [TestCase("wire/**", "wires/a.news")]
    [TestCase("wire/*", "wire/2026/a.news")]
    [TestCase("./wire", "desk/wire/a.news")]
    [TestCase("*.news", "a.newsrules")]
    [TestCase("*.news", "a.news/b.txt")]
    [TestCase("Wire/**", "wire/a.news")]
    [TestCase("wire/a?.news", "wire/a.news")]
    [TestCase("**/x/**/a.news", "wire/a.news")]
    public void Does_not_fit(string pattern, string path) => Assert.That(FileGlob.ForSection(pattern).Matches(path), Is.False);

    [Test]
    public void A_pattern_full_of_stars_is_tried_in_no_time() => Assert.That(
        new FileGlob(string.Concat(Enumerable.Repeat("*a", 2_000)) + "b").Matches(new string('a', 20_000)), Is.False);
}
