using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Protocol.Methods;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>The methods that the server has. To add one: a file in <c>Methods</c> and a line here.</summary>
internal static class MethodTable
{
    /// <summary>Those of one session; a method may keep what belongs to it.</summary>
    /// <param name="endWith">Ends the server with a process, given its id.</param>
    public static ImmutableArray<Method> ForSession(Action<int> endWith)
    {
        var methods = Offered();
        return [new Initialization(methods, endWith), .. methods];
    }

    private static ImmutableArray<Method> Offered() =>
    [
        new TextSynchronization(),
        new PullDiagnostics(),
        new PushDiagnostics(),
        new ProjectProblems(),
        new WorkspaceDiagnostics(),
        new SlowRules(),
        new Completing(),
        new Hovering(),
        new Coloring(),
        new Hinting(),
        new Lenses(),
        new Outline(),
        new FindSymbols(),
        new GoToDefinition(),
        new FindReferences(),
        new Highlighting(),
        new Folding(),
        new GrowingSelection(),
        new Linking(),
        new LinkedEdits(),
        new Preview(),
        new ReadingView(),
        new RulePages(),
        new ClaimGraphs(),
        new Actions(),
        new Formats(),
        new Renames(),
        new MovedFiles(),
        new TaggingRequests(),
        new TaggingCommands(),
        new WorkspaceFolders(),
        new WatchedFiles(),
        new Configuration(),
        new Tracing(),
        new FolderProgress(),
        new Refreshing(),
    ];
}
