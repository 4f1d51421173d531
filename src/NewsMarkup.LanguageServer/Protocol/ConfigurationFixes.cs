using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Features.Actions;
using NewsMarkup.LanguageServer.Protocol.Types;
using CodeAction = NewsMarkup.LanguageServer.Protocol.Types.CodeAction;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>The fixes of what is found in a file that is no article: a configuration, house rules. Each is one word, so its edit comes at once.</summary>
internal static class ConfigurationFixes
{
    /// <summary>The fixes at a place of an open file; none where it is not open.</summary>
    public static ImmutableArray<CodeAction> At(Session session, CodeActionParams asked)
    {
        var (workspace, translator, path) = (session.Live.Current, session.Translator, session.Translator.PathOf(asked.TextDocument.Uri));
        var isWanted = asked.Context.Only is not { } only || only.Any(kind => ActionKinds.IsWanted(ActionKinds.QuickFix, kind));
        if (!isWanted || workspace.Files.TextOf(path) is not { } text)
            return [];
        var selection = translator.SpanOf(text, asked.Range);
        return
        [
            .. from problem in ProblemList.Of(workspace, path)
               let finding = problem.Finding
               let place = finding.Location.Span
               where place.Start <= selection.End && selection.Start <= place.End
               from fix in finding.Fixes
               select new CodeAction(
                   fix.Title,
                   ActionKinds.QuickFix,
                   asked.Context.Diagnostics.About(finding, translator.RangeOf(text, place)),
                   IsPreferred: true,
                   Edit: session.EditOf(workspace, [EditPlan.EditsOf(path, fix.Changes())])),
        ];
    }
}
