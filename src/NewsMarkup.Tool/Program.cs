using NewsMarkup.Cli;

return NewsMarkupHost.Run(args);
