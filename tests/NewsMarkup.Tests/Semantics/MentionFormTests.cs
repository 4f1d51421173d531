using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Semantics;

/// <summary>How words name what they mention, where the tag does not say.</summary>
internal sealed class MentionFormTests
{
    [TestCase("en", "Water Board", "Water Board")]
    [TestCase("en", "Water Board", "The water board")]
    [TestCase("en", "the Water Board", "a Water Board")]
    [TestCase("de", "Verband", "Der Verband")]
    [TestCase("de", "Verband", "den Verband")]
    [TestCase("de", "Verband", "dem Verband")]
    [TestCase("de", "Hafenmeister", "einen Hafenmeister")]
    [TestCase("de", "Partei", "einer Partei")]
    [TestCase("fr", "Conseil", "le Conseil")]
    [TestCase("fr", "Assemblée", "l’Assemblée")]
    [TestCase("fr", "préfet", "un préfet")]
    [TestCase("es", "Consejo", "el Consejo")]
    [TestCase("es", "portavoz", "una portavoz")]
    public void An_article_before_the_name_is_no_part_of_it(string language, string name, string words) =>
        Assert.That(FormOf(language, name, words), Is.EqualTo(MentionForm.Name));

    [TestCase("en", "Water Board", "the board")]
    [TestCase("en", "Thermal Baths", "Baths")]
    [TestCase("de", "Verband", "Verbandes")]
    public void Other_words_are_a_short_form(string language, string name, string words) =>
        Assert.That(FormOf(language, name, words), Is.EqualTo(MentionForm.Short));

    private static MentionForm FormOf(string language, string name, string words) =>
        ArticleModel.Bind(SyntaxTree.Parse($"---\nlanguage: {language}\n@org o \"{name}\"\n---\n[{words}]{{@o}}")).Mentions.Single().Form;
}
