using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Moves a declaration to a register that the article uses, or that others use.</summary>
internal sealed class MoveToRegister : Refactoring
{
    private const int MostRegisters = 5;

    public override string Name => "move-to-register";

    public override string Kind => ActionKinds.Move;

    public override IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (DeclarationAt(place) is not { } declaration)
            yield break;
        var used = UsedBy(place.Article);
        foreach (var path in used.Concat(Registers(place)).Distinct(StringComparer.Ordinal).Take(MostRegisters))
        {
            if (place.Workspace.Find(path) is { } register)
            {
                yield return Action(place, $"Move {declaration.Name} to {Shown(place, path)}", path) with
                {
                    DisabledReason = Refusal(place, declaration, register),
                };
            }
        }
    }

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments)
    {
        var (declaration, register) = (DeclarationAt(place)!, place.Workspace.Find(arguments[0])!);
        var text = declaration.Syntax.Text.ReplaceLineEndings(HeaderEdits.LineEndOf(register.Text.ToString()));
        var here = ImmutableArray.Create(TagEdits.RemoveLine(declaration.Syntax));
        if (!UsedBy(place.Article).Contains(register.Path))
            here = here.Add(HeaderEdits.Use(place.Tree, Shown(place, register.Path)));
        return new EditPlan(
            [EditPlan.EditsOf(place.Document.Path, here), EditPlan.EditsOf(register.Path, HeaderEdits.AddDeclaration(register.Tree, declaration.Kind, text))]);
    }

    private static Declaration? DeclarationAt(ActionPlace place) => place.NodeAt<DeclarationSyntax>() is { HasErrors: false } syntax
        ? place.Article.Scope.Own.FirstOrDefault(declaration => declaration.Syntax == syntax && syntax.Name is not null)
        : null;

    private static ImmutableArray<string> UsedBy(ArticleModel article) => [.. article.Scope.Registers.Select(register => register.Tree.Path)];

    /// <summary>The registers that some file of the workspace uses, in the order of their paths.</summary>
    private static IEnumerable<string> Registers(ActionPlace place) =>
        place.Workspace.Index.Values.SelectMany(file => file.Uses).Where(path => path != place.Document.Path).Order(StringComparer.Ordinal);

    private static string? Refusal(ActionPlace place, Declaration declaration, ArticleDocument register)
    {
        if (TagEditing.DeclarationRefusal(place.Document) is { } open)
            return open;
        var (scope, name) = (register.Article.Scope, Shown(place, register.Path));
        if (Uses(place.Workspace, register.Path, place.Document.Path))
            return $"{name} uses this file.";
        if (scope.Find(declaration.Id) is not null)
            return $"{name} declares `{declaration.Id}` already.";
        if (!HeaderEdits.CanDeclare(register.Tree))
            return $"The header of {name} is not closed.";
        return Referred(declaration).FirstOrDefault(id => scope.Find(id) is null) is { } missing
            ? $"It refers to `@{missing}`, which {name} does not declare: move that first."
            : null;
    }

    private static IEnumerable<string> Referred(Declaration declaration) => declaration.Syntax.Block is { } block
        ? block.Attributes.SelectMany(attribute => attribute.Values).Where(value => value.IsReferenceTo('@')).Select(value => value.Id)
        : [];

    private static bool Uses(Workspace workspace, string register, string path)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([register]);
        while (pending.TryPop(out var file))
        {
            foreach (var used in workspace.Index.GetValueOrDefault(file)?.Uses ?? [])
            {
                if (used == path)
                    return true;
                if (reached.Add(used))
                    pending.Push(used);
            }
        }

        return false;
    }

    private static string Shown(ActionPlace place, string path) => FilePath.SeenFrom(place.Document.Path, path);
}
