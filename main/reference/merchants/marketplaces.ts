import { partiesOf } from '../parties.ts';

/**
 * Marketplaces: they sell to the company, and pay out what it sold on them.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const MARKETPLACES = partiesOf(
  'marketplace',
  null,
  `
  Amazon | www.amazon.com | AMAZON PAYMENTS; AMAZON; AMZN; AMZN MKTP; AMAZON COM; AMAZON MKTPL; AMAZON MARKETPLACE; AMAZON MKTPLACE; AMZ; AMAZON RETAIL; AMAZON SVCS; AMAZON CO UK; AMAZON CA; AMAZON SELLER; AMAZON EU; AMZNMKTPLACE; AMZN DIGITAL; AMAZON DIGITAL; AMAZON BUSINESS; AMAZON TIPS; AMAZON PRIME; PRIME VIDEO; AMZN COM; AMAZON UK; AMZN MKTPL; AMZN MKTP CA; AMZN MKTP UK; AMAZON FRESH; KINDLE SVCS
  DoorDash | www.doordash.com | DOORDASH; DD DOORDASH; DOORDASH INC
  Etsy | www.etsy.com | ETSY; ETSY INC; ETSY COM; ETSY PAYMENTS
  eBay | www.ebay.com | EBAY; EBAY COM; EBAY COMMERCE; EBAY INC; EBAY O
  Uber Eats | www.ubereats.com | UBER HOLDINGS C EATS; UBER USA; UBER PAYMENTS; UBER EATS; UBEREATS; UBER EATS PAYOUT; UBER USA EATS; UBER PORTIER; PORTIER LLC
  Grubhub | www.grubhub.com | GRUBHUB; SEAMLESS GRUBHUB; GRUBHUB INC; SEAMLSS; GRUBHUB HOLDINGS
  Just Eat | www.just-eat.co.uk | JUST EAT; JUSTEAT; JUST EAT CO UK
  Deliveroo | deliveroo.co.uk | DELIVEROO; ROOFOODS
  SkipTheDishes | www.skipthedishes.com | SKIPTHEDISHES; SKIP THE DISHES
  Instacart | www.instacart.com | INSTACART; MAPLEBEAR; IC INSTACART
  Postmates | | POSTMATES
  ezCater | www.ezcater.com | EZCATER
  Walmart Marketplace | marketplace.walmart.com | WALMART MARKETPLACE; WALMART MKTPLACE; WALMART COM MARKETPLACE
  Faire | www.faire.com | FAIRE WHOLESALE; FAIRE COM; ~FAIRE
  Airbnb | www.airbnb.com | AIRBNB; AIRBNB PAYMENTS; AIRBNB INC
  Vrbo | www.vrbo.com | VRBO
  Booking.com | www.booking.com | BOOKING COM; BOOKINGCOM; BOOKING B V; BOOKING BV
  Turo | www.turo.com | TURO INC; TURO PAYOUT; ~TURO
  Poshmark | | POSHMARK
  Mercari | | MERCARI
  Reverb | | REVERB COM; REVERB HOLDINGS
  Alibaba | www.alibaba.com | ALIBABA; ALIBABA COM
  Wayfair | www.wayfair.com | WAYFAIR
  TikTok Shop | shop.tiktok.com | TIKTOKSHOP; TIKTOK INC DES TIKTOKSHOP; TIKTOK SHOP; TIKTOK INC SHOP
  Thumbtack | www.thumbtack.com | THUMBTACK
  ClassPass | | CLASSPASS
  Groupon | www.groupon.com | GROUPON
  Ticketmaster | | TICKETMASTER
  Rover | www.rover.com | ROVER COM; A PLACE FOR ROVER
  Temu | | TEMU; TEMU COM
  OnBuy | | ONBUY
  Not On The High Street | | NOTONTHEHIGHSTREET; NOT ON THE HIGH STREET
  Slice | | SLICE PIZZA PAYOUT; SLICE SOLUTIONS; MYPIZZA TECHNOLOGIES
  Foodhub | | FOODHUB
  Whatnot | | ~WHATNOT
  Depop
  Vinted
  ThredUp
  The RealReal
  Grailed | | ~GRAILED
  Goat Sneakers | | ~GOAT SNEAKERS
  Chairish
  1stDibs
  Newegg Marketplace
  Best Buy Marketplace
  Houzz Marketplace
  Swappa
  Back Market | | ~BACK MARKET
  Decluttr
  Amazon KDP | | KDP ROYALTY
  Audible ACX
  Society6 | | ~SOCIETY 6
  Spoonflower
  Bonanza | | ~BONANZA
  Ruby Lane | | ~RUBY LANE
  Goldbelly
  Caviar | | ~CAVIAR
  Waitr
  Favor Delivery
  EatStreet
  Toast Takeout | | ~TOAST TAKEOUT
  ClusterTruck
  Ritual | | ~RITUAL CO; RITUAL TECHNOLOGIES
  Fantuan
  HungryPanda
  Hubbub | | ~HUBBUB
  Too Good To Go
  Misfits | | ~MISFITS
  Shipt
  Roadie Driver | | ~ROADIE DRIVER
  Dolly | | ~DOLLY
  TaskRabbit
  Handy | | ~HANDY
  Angi Pro Payout
  Wag | | ~WAG
  Outdoorsy | | ~OUTDOORSY
  RVshare
  Swimply
  Hipcamp
  Tripadvisor Experiences
  Expedia Partner | | EXPEDIA TRAVEL PAYOUT; EXPEDIA PARTNER; EXPEDIA INC PAYOUT
  Skool | | ~SKOOL
  Cameo | | ~CAMEO
  OnlyFans
  YouTube AdSense | | GOOGLE ADSENSE; ADSENSE; GOOGLE YOUTUBE PAY
  Apple App Store Payout
  Roblox DevEx
  Mirakl
  Manomano
  Fruugo
  Cdiscount
  Zalando
  Bol.com | | BOL COM
  Allegro | | ~ALLEGRO
  Folksy | | ~FOLKSY
  Wolf & Badger | | ~WOLF BADGER
  Trouva
  Ankorstore
  CrowdCow
  Just Eat Takeaway | | ~TAKEAWAY COM
  Best Buy Canada Marketplace
  HomeAway | | HOMEAWAY
  AliExpress | | ALIEXPRESS
  `,
);
