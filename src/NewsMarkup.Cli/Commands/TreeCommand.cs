using System.CommandLine;
using System.Text;
using NewsMarkup.Cli.Files;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup tree</c>: what the parser sees, for contributors.</summary>
internal static class TreeCommand
{
    public static Command Create()
    {
        var path = Paths.One();
        var command = new Command("tree", "Prints what the parser sees, for contributors.") { path };
        command.SetAction(parsed =>
        {
            var tree = new StringBuilder();
            Append(tree, ArticleFile.Read(parsed.GetValue(path)!).OrRefused().Tree.Root, depth: 0);
            Output.Write(path: null, Encoding.UTF8.GetBytes(tree.ToString()));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Append(StringBuilder tree, SyntaxNode node, int depth)
    {
        tree.Append(' ', depth * 2).Append(node);
        if (node.Children.IsEmpty)
            tree.Append(" `").Append(Visible(node.Text)).Append('`');
        tree.Append('\n');
        foreach (var child in node.Children)
            Append(tree, child, depth + 1);
    }

    private static string Visible(string text) => text
        .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
