using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.House;

/// <summary>The house rules of a project: all its <c>.newsrules</c> files. Immutable.</summary>
public sealed class HouseRuleSet
{
    /// <summary>The end of a rule file's name.</summary>
    public const string Extension = ".newsrules";

    private HouseRuleSet(ImmutableArray<HouseRuleFile> files)
    {
        Files = files;
        Rules = [.. files.SelectMany(file => file.Rules)];
    }

    /// <summary>The files, in the order given.</summary>
    public ImmutableArray<HouseRuleFile> Files { get; }

    /// <summary>The rules of all files, to be given to a <see cref="RuleEngine"/> with the built-in ones.</summary>
    public ImmutableArray<HouseRule> Rules { get; }

    /// <summary>Reads rule files. Never fails: what cannot be read is reported in its file, and the rest holds.</summary>
    /// <param name="files">The files. Of a tree only the text and the path are looked at.</param>
    /// <param name="others">The rules that are there already, whose names are taken.</param>
    /// <param name="vocabulary">The kinds and attributes that articles may use; the language's own where null.</param>
    public static HouseRuleSet Load(IEnumerable<SyntaxTree> files, IEnumerable<Rule> others, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var names = new RuleNames(new RuleCatalog(others));
        var book = new PhraseBook();
        return new HouseRuleSet([.. files.Select(file => new RuleFileReader(file, vocabulary ?? Vocabulary.Default, book, names).Read())]);
    }

    /// <summary>Runs the examples of all rules.</summary>
    /// <param name="vocabulary">The kinds and attributes that articles may use; the language's own where null.</param>
    public ImmutableArray<HouseRuleTest> Test(Vocabulary? vocabulary = null) =>
        [.. Rules.Select(rule => HouseRuleTest.Run(rule, vocabulary ?? Vocabulary.Default))];
}
