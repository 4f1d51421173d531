using NewsMarkup.Cli;
using SampleRules;

return NewsMarkupHost.Run(args, [new ExclamationMark()]);
