using System.Text.Json;
using NewsMarkup.Compile;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class CompiledArticleTests
{
    [Test]
    public void The_preview_is_the_native_json()
    {
        var part = CompiledArticle.Of(Editor.Open("[It rained]{claim by=a} 🌧.").Document, OutputFormats.Find("json")!).Single();
        using var json = JsonDocument.Parse(part.Content);

        Assert.That(json.RootElement.GetProperty("text").GetString(), Is.EqualTo("It rained 🌧."));
    }
}
