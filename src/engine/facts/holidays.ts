/**
 * Days that fall on the same date every year, as `month-day=English/…=French/…`: one version may name the day and the
 * other give its date. In small letters, so that a capital is not asked for.
 */
export const HOLIDAYS: readonly string[] = `
01-01=new year's day=jour de l'an
02-14=valentine's day=saint-valentin/fête de la saint-valentin
03-08=international women's day=journée internationale des femmes/journée internationale des droits des femmes
04-22=earth day=jour de la terre
06-21=national indigenous peoples day/indigenous peoples day=journée nationale des peuples autochtones
06-24=saint-jean-baptiste day/fête nationale=saint-jean-baptiste/la saint-jean/fête nationale du québec
07-01=canada day=fête du canada
08-15=national acadian day=fête nationale de l'acadie/fête de l'acadie
09-30=national day for truth and reconciliation/orange shirt day=journée nationale de la vérité et de la réconciliation/journée du chandail orange
10-31=halloween=halloween
11-11=remembrance day=jour du souvenir
12-24=christmas eve=veille de noël
12-25=christmas day=jour de noël
12-26=boxing day=lendemain de noël
12-31=new year's eve=veille du jour de l'an
`
	.trim()
	.split('\n');
