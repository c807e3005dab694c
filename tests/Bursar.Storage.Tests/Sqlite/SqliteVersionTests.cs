using SQLitePCL;

namespace Bursar.Storage.Tests;

public sealed class SqliteVersionTests
{
    [Fact]
    public void Require_TheLibraryThatIsShipped_IsGoodEnough()
    {
        Batteries_V2.Init();
        SqliteVersion.Require(raw.sqlite3_libversion_number());
    }

    [Fact]
    public void Require_ALibraryWithTheWalResetBug_IsRefused()
    {
        SqliteVersion.Require(3_051_003);
        var failure = Assert.Throws<StoreException>(() => SqliteVersion.Require(3_051_002));
        Assert.Equal("This SQLite (3.51.2) can lose commits. At least 3.51.3 is needed.", failure.Message);
    }
}
