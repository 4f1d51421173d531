using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;
using NewsMarkup.Compile.Tables;

namespace NewsMarkup.Cli.Builds;

/// <summary>Tables of all articles. Articles that fail are in none.</summary>
internal sealed class TablesOutput : BuildOutput
{
    private readonly (Table Table, TableFile File)[] _files;

    private TablesOutput((Table, TableFile)[] files) => _files = files;

    /// <summary>Writes all tables, each to a file of its own, or none.</summary>
    /// <param name="format">How they are written.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="shard">The part of the articles that is in them; files of several parts do not have the same name.</param>
    /// <param name="run">Compiles the articles; its exit code.</param>
    /// <exception cref="InputException">A file cannot be written; what stood there is unchanged.</exception>
    public static int Write(TableFormat format, string folder, Shard shard, Func<BuildOutput, int> run)
    {
        var paths = ArticleTables.All.Select(table => Path.Combine(folder, $"{table.Name}{shard.Suffix}.{format.Name}")).ToArray();
        return Output.Write(paths, streams =>
        {
            var files = ArticleTables.All.Zip(streams, (table, stream) => (table, format.Open(table, stream))).ToArray();
            try
            {
                var code = run(new TablesOutput(files));
                foreach (var (_, file) in files)
                    file.Complete();
                return code;
            }
            finally
            {
                foreach (var (_, file) in files)
                    file.Dispose();
            }
        });
    }

    public override Action Compile(Compilation compilation)
    {
        var path = SourcePath.Of(compilation.Article.Tree.Path);
        var additions = Array.ConvertAll(_files, file => file.File.Prepare(file.Table.Rows(path, compilation.Article)));
        return () => Array.ForEach(additions, add => add());
    }
}
