using System.Collections.Immutable;

namespace NewsMarkup.Compile.Tables;

/// <summary>The tables that an archive makes, for databases. Rows of different tables belong together by the article's path and an id.</summary>
public static class ArticleTables
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Table> All =
    [
        ArticleTable.Articles,
        EntityTables.Entities,
        SourceTable.Sources,
        EntityTables.Mentions,
        ClaimTables.Claims,
        ClaimTables.Relations,
        AttributionTables.Attributions,
        AttributionTables.Sources,
    ];
}
