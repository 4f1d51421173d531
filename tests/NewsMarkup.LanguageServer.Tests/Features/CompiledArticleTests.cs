using System.Text.Json;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class CompiledArticleTests
{
    [Test]
    public void The_preview_is_the_native_json()
    {
        using var json = JsonDocument.Parse(CompiledArticle.JsonOf(Editor.Open("[It rained]{claim by=a} 🌧.").Document));

        Assert.That(json.RootElement.GetProperty("text").GetString(), Is.EqualTo("It rained 🌧."));
    }
}
