using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Follows <c>@use</c> from file to file. What is wrong in the chain is reported at the article's own line that leads there.</summary>
internal sealed class RegisterLoader(OpenRegister open, Action<Diagnostic> report)
{
    private const int LongestPath = 200;

    private readonly Dictionary<string, Register> _loaded = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Register>.Builder _registers = ImmutableArray.CreateBuilder<Register>();

    public static ImmutableArray<Register> Load(SyntaxTree article, OpenRegister open, Action<Diagnostic> report)
    {
        if (article.Root.Header is not { } header)
            return [];
        var loader = new RegisterLoader(open, report);
        var chain = ImmutableList.Create(FilePath.Normalise(article.Path));
        foreach (var use in header.Uses.Where(use => use.Path is not null))
            loader.Follow(use, use.Path!, chain);
        return loader._registers.DrainToImmutable();
    }

    /// <param name="use">The line to follow, in the article or in a register.</param>
    /// <param name="reported">The path in the article that leads here.</param>
    /// <param name="chain">The files on the way here; the one that holds the line is the last.</param>
    /// <returns>True when everything that the line leads to can be read.</returns>
    private bool Follow(UseSyntax use, SyntaxToken reported, ImmutableList<string> chain)
    {
        var path = FilePath.Resolve(chain[^1], use.Path!.Value);
        if (chain.Contains(path))
        {
            var circle = string.Join(" uses ", chain.SkipWhile(file => file != path).Append(path).Select(file => $"`{Quoted(file)}`"));
            report(new Diagnostic(BindingRules.UseCycle, reported.Location, Quoted(reported.Value), circle));
            return false;
        }

        if (_loaded.ContainsKey(path))
            return true;
        var (register, problem) = open(path);
        if (register is null)
        {
            report(new Diagnostic(BindingRules.UseNotFound, reported.Location, Quoted(use.Path.Value), problem ?? "")
            {
                Help = $"It was looked for at `{Quoted(path)}`.",
            });
            return false;
        }

        _loaded.Add(path, register);
        _registers.Add(register);
        return register.Tree.Root.Header is not { } header
            || header.Uses.Where(next => next.Path is not null).All(next => Follow(next, reported, chain.Add(path)));
    }

    private static string Quoted(string path) => Excerpt.Of(path, LongestPath);
}
