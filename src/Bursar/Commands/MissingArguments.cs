using System.CommandLine;
using System.CommandLine.Parsing;

namespace Bursar;

/// <summary>Names the missing arguments of a command line; the parser only counts them.</summary>
internal static class MissingArguments
{
    /// <summary>The message that names them; null if none is missing.</summary>
    public static string? Of(ParseResult line)
    {
        var missing = line.CommandResult.Command.Arguments
            .Where(argument => argument.Arity.MinimumNumberOfValues > 0 && line.GetResult(argument) is not { Tokens.Count: > 0 })
            .Select(argument => argument.Name)
            .ToList();
        return missing.Count > 0 ? $"{string.Join(" and ", missing)} missing. See {NameOf(line.CommandResult)} --help." : null;
    }

    private static string NameOf(CommandResult command)
        => command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "bursar";
}
