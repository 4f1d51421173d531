using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Features.Names;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Renaming;

/// <summary>Tells when a new id is taken: two things under one id could never be told apart again.</summary>
internal static class Collision
{
    /// <summary>Why a file cannot have an id renamed to another, ready to show; null when it can.</summary>
    /// <param name="document">The file.</param>
    /// <param name="name">What is renamed.</param>
    /// <param name="id">The new id.</param>
    /// <param name="askedIn">The full path of the file that the user is in, from which other files are named.</param>
    public static string? Find(ArticleDocument document, Name name, string id, string askedIn)
    {
        if (name.Kind == NameKind.Declaration && document.Article.Scope.Find(id) is { } declaration)
        {
            return $"`@{Excerpt.Of(id)}` is taken: {Shown(declaration.Syntax.Tree.Path)} declares it as \"{Excerpt.Of(declaration.Name)}\". "
                + "Choose another id.";
        }

        return NameUses.In(document).Any(use => use.Name.Kind == name.Kind && use.Name.Id == id)
            ? $"`{(name.Kind == NameKind.Span ? '#' : '@')}{Excerpt.Of(id)}` is taken: {Shown(document.Path)} uses it. Choose another id."
            : null;

        string Shown(string path) => path == askedIn ? "this file" : $"`{FilePath.SeenFrom(askedIn, path)}`";
    }
}
