using Sample;

namespace NewsMarkup.Tests.Docs;

/// <summary>The code in the README of the package NewsMarkup.</summary>
internal sealed class WhoSaysWhatTests
{
    [Test]
    public void The_sources_of_an_article_with_their_words() => Assert.That(
        WhoSaysWhat.In("[The spillway is safe]{claim by=\"an engineer\"}, an engineer said.\n"), Is.EqualTo(["an engineer: The spillway is safe"]));
}
