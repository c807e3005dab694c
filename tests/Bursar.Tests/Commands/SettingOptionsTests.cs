using System.CommandLine;

namespace Bursar.Tests;

public sealed class SettingOptionsTests
{
    [Fact]
    public void Of_WhatIsNotSaid_IsNoSetting() => Assert.Empty(Of("serve"));

    [Fact]
    public void Of_EveryOption_IsItsSetting()
    {
        var settings = Of(
            "serve", "--urls", "http://[::1]:1", "--store", "postgres", "--connection", "Host=db;Port=1", "--lanes", "8",
            "--sandbox");
        Assert.Equal(
            [
                ("Bursar:Connection", "Host=db;Port=1"), ("Bursar:Lanes", "8"), ("Bursar:Sandbox", "True"),
                ("Bursar:Store", "postgres"), ("Bursar:Urls", "http://[::1]:1")
            ],
            settings.OrderBy(setting => setting.Key, StringComparer.Ordinal).Select(setting => (setting.Key, setting.Value)));
    }

    [Fact]
    public void Of_AFlagWithAValue_IsThatValue() => Assert.Equal("false", Of("serve", "--sandbox", "false")["Bursar:Sandbox"]);

    [Fact]
    public void Load_WithAnOption_LetsItWin()
    {
        using var directory = new TemporaryDirectory();
        var data = new DataDirectory(directory.Path);
        File.WriteAllText(data.SettingsFile, """{"Bursar":{"Store":"sqlite","Lanes":"3"}}""");
        var settings = ServerSettings.Load(data, Of("serve", "--store", "postgres"));
        Assert.Equal(("postgres", "3"), (settings["Bursar:Store"], settings["Bursar:Lanes"]));
    }

    private static Dictionary<string, string?> Of(params string[] line) => SettingOptions.Of(CommandLine.Create().Parse(line));

    private sealed class TemporaryDirectory : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("bursar-settings-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
