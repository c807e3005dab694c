using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>
/// Settings from appsettings.json beside the program, from appsettings.json in the data directory, from the environment and from
/// options. Each source overrides those before it.
/// </summary>
internal static class ServerSettings
{
    /// <summary>Reads and merges all sources.</summary>
    /// <exception cref="CommandFailure">A file is not JSON.</exception>
    public static IConfigurationRoot Load(DataDirectory data, IEnumerable<KeyValuePair<string, string?>> options)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
                .AddJsonFile(data.SettingsFile, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(options)
                .Build();
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.CannotStart, $"{failure.Message} {failure.GetBaseException().Message}", failure);
        }
    }

    /// <summary>Whether a setting is <c>true</c>; false where it is not set.</summary>
    /// <exception cref="CommandFailure">It is neither true nor false.</exception>
    public static bool IsOn(this IConfiguration settings, string name)
    {
        var text = settings[name];
        if (string.IsNullOrEmpty(text)) return false;
        return bool.TryParse(text, out var isOn)
            ? isOn
            : throw new CommandFailure(ExitCode.CannotStart, $"{name} is \"{text}\"; it must be true or false.");
    }
}
