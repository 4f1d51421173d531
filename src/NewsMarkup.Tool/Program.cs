using NewsMarkup.Cli;
using NewsMarkup.Cli.Builds;
using NewsMarkup.Tool;

return NewsMarkupHost.Run(args, new RuleAssemblies().Load, new TableFormat("parquet", ParquetFile.Open));
