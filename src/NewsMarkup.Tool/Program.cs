using NewsMarkup.Cli;
using NewsMarkup.Tool;

return NewsMarkupHost.Run(args, new RuleAssemblies().Load);
